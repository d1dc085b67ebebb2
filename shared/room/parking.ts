import * as v from 'valibot'
import { assertNever } from '../lib/assert-never.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { inOneSpelling, isWhole } from '../lib/text.ts'
import type { Command } from './commands.ts'
import type { RoomState } from './state.ts'

/** More than this nobody comes back to, and the screen has no room for. */
export const mostParked = 30
export const parkedLength = 140

/** Made by the console that notes it: sent twice over a bad line, it is still one note. */
const parkedId = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u))

/** A note as it is kept: on one line. */
export const inOneLine = (text: string): string => inOneSpelling(text).replace(/\s+/gu, ' ')

const parkedText = v.pipe(
  v.string(),
  v.transform(inOneLine),
  v.minLength(1),
  v.maxLength(parkedLength),
  v.check(isWhole, 'half a character'),
)

/** What came up and does not belong now, in the facilitator's own words. */
export const parkedSchema = v.strictObject({ id: parkedId, text: parkedText })

export type Parked = v.InferOutput<typeof parkedSchema>

/** What a facilitator does to the parking lot. */
export const parkingCommands = [
  /** Notes one more, last or in the place it once had. */
  v.strictObject({
    type: v.literal('park'),
    ...parkedSchema.entries,
    at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostParked - 1))),
  }),
  v.strictObject({ type: v.literal('park-reword'), ...parkedSchema.entries }),
  v.strictObject({ type: v.literal('unpark'), id: parkedId }),
] as const

type ParkingCommand = Extract<Command, { type: 'park' | 'park-reword' | 'unpark' }>

export const isParkingCommand = (command: Command): command is ParkingCommand =>
  command.type === 'park' || command.type === 'park-reword' || command.type === 'unpark'

export type ParkingRefusal = 'not-now' | 'parking-full' | 'parked-gone'

type Parking = Pick<RoomState, 'parked' | 'parkingShown'>
type Change = Result<Partial<Parking>, ParkingRefusal>

/** A line that was lost may bring the same note twice; another one under its id is nobody's. */
function park(
  parked: readonly Parked[],
  { id, text, at }: Parked & { at?: number | undefined },
): Change {
  const known = parked.find((one) => one.id === id)
  if (known) return known.text === text ? ok({}) : fail('not-now')
  if (parked.length >= mostParked) return fail('parking-full')
  const place = at ?? parked.length
  return ok({ parked: [...parked.slice(0, place), { id, text }, ...parked.slice(place)] })
}

/** What a command makes of the parking lot; an empty one is not shown. */
export function reduceParking({ parked, parkingShown }: Parking, command: ParkingCommand): Change {
  // Deleted, together with the answers.
  if (parked === null) return fail('not-now')
  const { type, id } = command
  if (type === 'park') return park(parked, command)
  if (!parked.some((one) => one.id === id)) return fail('parked-gone')
  switch (type) {
    case 'park-reword': {
      const { text } = command
      return ok({ parked: parked.map((one) => (one.id === id ? { id, text } : one)) })
    }
    case 'unpark': {
      const left = parked.filter((one) => one.id !== id)
      return ok({ parked: left, parkingShown: parkingShown && left.length > 0 })
    }
    default:
      return assertNever(type)
  }
}

/** What the screen shows of it; null while it is not shown. */
export const parkedOnScreen = ({ parked, parkingShown, blank }: RoomState): Parked[] | null =>
  parkingShown && !blank && parked !== null ? [...parked] : null
