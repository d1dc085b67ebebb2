import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAnswer, type Part, removeAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { canonicalJson } from '../../../shared/lib/json.ts'
import {
  type LivePicture,
  moveLivePicture,
  newLivePicture,
  noteChange,
} from '../../../shared/room/live-picture.ts'

const option = (value: string): Part => ({ figure: 'option', value })
const item = (value: string): Part => ({ figure: 'item', value })

const anyParts = fc
  .tuple(
    fc.subarray(['K1', 'K2', 'K3'], { maxLength: 1 }),
    fc.shuffledSubarray(['a', 'b', 'c'], { maxLength: 2 }),
  )
  .map(([options, items]) => [...options.map(option), ...items.map(item)])

type Happening =
  | { readonly kind: 'answer'; readonly who: number; readonly parts: Part[] }
  | { readonly kind: 'move' | 'restart' }

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('answer'),
      who: fc.nat({ max: 9 }),
      parts: anyParts,
    }),
  },
  { weight: 8, arbitrary: fc.constant<Happening>({ kind: 'move' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: 'restart' }) },
)

const figureOf = (parts: readonly Part[], figure: string) =>
  canonicalJson(
    parts
      .filter((part) => part.figure === figure)
      .map(({ value }) => canonicalJson(value))
      .toSorted(),
  )

const read = (tally: Tally, figure: string) => {
  const found = tally.get(figure)
  return found && { people: found.people, counts: Object.fromEntries(found.counts) }
}

const figures = ['option', 'item']

/** A room with ten people, and who gives each figure something else than when it last moved. */
function liveRoom(k: number) {
  const answers = new Map<number, Part[]>()
  const tally: Tally = new Map()
  const atLastMove = new Map(figures.map((figure) => [figure, new Map<number, string>()]))
  let picture: LivePicture = newLivePicture()
  return {
    tally,
    /** Who would learn of a move that their own answer is in it. */
    differing: (figure: string) =>
      [...answers].filter(
        ([who, parts]) =>
          figureOf(parts, figure) !== (atLastMove.get(figure)?.get(who) ?? figureOf([], figure)),
      ).length,
    noteMove: (figure: string) =>
      atLastMove.set(
        figure,
        new Map([...answers].map(([who, parts]) => [who, figureOf(parts, figure)])),
      ),
    shown: (figure: string) => read(picture.shown, figure),
    answer: (who: number, parts: Part[]) => {
      const before = answers.get(who) ?? []
      answers.set(who, parts)
      removeAnswer(tally, before)
      addAnswer(tally, parts)
      noteChange(picture, String(who), before, parts)
    },
    move: () => moveLivePicture(picture, tally, k),
    restart: () => {
      picture = newLivePicture(picture.shown, [...answers.keys()].map(String))
    },
  }
}

describe('a live picture, whatever people answer and change', () => {
  const anyRoom = fc.tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.array(anyHappening, { maxLength: 80 }),
  )

  it('moves a figure only when k different people differ in it, also after changes back and a restart', () => {
    fc.assert(
      fc.property(anyRoom, ([k, happenings]) => {
        const room = liveRoom(k)
        for (const happening of happenings) {
          const before = figures.map(room.shown)
          if (happening.kind === 'answer') room.answer(happening.who, happening.parts)
          if (happening.kind === 'restart') room.restart()
          const moved = happening.kind === 'move' && room.move()

          for (const [index, figure] of figures.entries()) {
            const isOther = JSON.stringify(room.shown(figure)) !== JSON.stringify(before[index])
            if (isOther) {
              expect(moved).toBe(true)
              expect(room.differing(figure)).toBeGreaterThanOrEqual(k)
              room.noteMove(figure)
            }
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('never shows a figure that fewer than k people gave a value', () => {
    fc.assert(
      fc.property(anyRoom, ([k, happenings]) => {
        const room = liveRoom(k)
        for (const happening of happenings) {
          if (happening.kind === 'answer') room.answer(happening.who, happening.parts)
          if (happening.kind === 'restart') room.restart()
          if (happening.kind === 'move') room.move()
          for (const figure of figures) {
            expect(room.shown(figure)?.people ?? k).toBeGreaterThanOrEqual(k)
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('shows what is true at the moment it moves', () => {
    const room = liveRoom(3)
    room.answer(1, [option('K1')])
    room.answer(2, [option('K1')])
    expect(room.move()).toBe(false)
    room.answer(3, [option('K2')])

    expect(room.move()).toBe(true)
    expect(room.shown('option')).toEqual({ people: 3, counts: { '"K1"': 2, '"K2"': 1 } })
    expect(room.move()).toBe(false)
  })

  it('moves one figure and leaves the other, which too few have touched', () => {
    const room = liveRoom(3)
    room.answer(1, [option('K1'), item('a')])
    room.answer(2, [option('K1')])
    room.answer(3, [option('K2')])
    room.move()

    expect(room.shown('option')?.people).toBe(3)
    expect(room.shown('item')).toBeUndefined()
  })

  it('does not count one person who changes again and again', () => {
    const room = liveRoom(3)
    for (const value of ['K1', 'K2', 'K3', 'K1']) room.answer(1, [option(value)])

    expect(room.move()).toBe(false)
  })

  it('is not changed by answers that come after it moved', () => {
    const room = liveRoom(2)
    room.answer(1, [option('K1')])
    room.answer(2, [option('K1')])
    room.move()
    room.answer(3, [option('K1')])

    expect(room.shown('option')).toEqual({ people: 2, counts: { '"K1"': 2 } })
  })

  it('keeps a figure as it was when so many take their answer back that it falls below k', () => {
    const room = liveRoom(3)
    for (const who of [1, 2, 3]) room.answer(who, [option('K1')])
    room.move()
    for (const who of [1, 2, 3]) room.answer(who, [])

    expect(room.move()).toBe(false)
    expect(room.shown('option')?.people).toBe(3)
  })
})

describe('noting a change', () => {
  it('does nothing when the parts are the same, in any order', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), (parts, seed) => {
        const turned = [...parts.slice(seed % 3), ...parts.slice(0, seed % 3)]
        const picture = newLivePicture()
        noteChange(picture, 'ana', parts, turned)

        expect(picture.waiting.size).toBe(0)
      }),
    )
  })

  it('waits for the figures that differ, and for no others', () => {
    const picture = newLivePicture()
    noteChange(picture, 'ana', [option('K1'), item('a')], [option('K1'), item('b')])

    expect([...picture.waiting.keys()]).toEqual(['item'])
    expect([...(picture.waiting.get('item')?.keys() ?? [])]).toEqual(['ana'])
  })

  it('does not count those who change back, so that the next one is not alone in the move', () => {
    const picture = newLivePicture()
    const now: Tally = new Map([['option', { people: 4, counts: new Map([['"K1"', 4]]) }]])
    for (const who of ['ana', 'ben']) {
      noteChange(picture, who, [option('K1')], [option('K2')])
      noteChange(picture, who, [option('K2')], [option('K1')])
    }
    noteChange(picture, 'dina', [], [option('K1')])

    expect(moveLivePicture(picture, now, 3)).toBe(false)
  })
})

describe('a figure that tells something of another', () => {
  it('never moves without it', () => {
    const practice = (value: string): Part => ({ figure: 'item', value, implies: 'option' })
    const picture = newLivePicture()
    const now: Tally = new Map()
    const answer = (who: string, before: Part[], after: Part[]) => {
      removeAnswer(now, before)
      addAnswer(now, after)
      noteChange(picture, who, before, after)
    }
    for (const who of ['ana', 'ben', 'cato']) answer(who, [], [option('K1')])
    expect(moveLivePicture(picture, now, 3)).toBe(true)

    answer('ana', [option('K1')], [option('K1'), practice('K1.1')])
    answer('ben', [option('K1')], [option('K1'), practice('K1.1')])
    answer('dina', [], [option('K2'), practice('K2.1')])
    expect(moveLivePicture(picture, now, 3)).toBe(false)
    expect(read(picture.shown, 'item')).toBeUndefined()
  })
})

describe('a picture after a restart', () => {
  it('begins with what the room had seen, and does not change that', () => {
    const seen: Tally = new Map([['option', { people: 3, counts: new Map([['"K1"', 3]]) }]])
    const picture = newLivePicture(seen)
    seen.get('option')?.counts.set('"K2"', 1)

    expect(read(picture.shown, 'option')).toEqual({ people: 3, counts: { '"K1"': 3 } })
  })

  it('does not catch up with fewer than k people on what changed while it was down', () => {
    const seen: Tally = new Map([['option', { people: 3, counts: new Map([['"K1"', 3]]) }]])
    const picture = newLivePicture(seen)
    const now: Tally = new Map([['option', { people: 5, counts: new Map([['"K1"', 5]]) }]])
    noteChange(picture, 'ana', [], [option('K1')])
    noteChange(picture, 'ben', [], [option('K1')])

    expect(moveLivePicture(picture, now, 3)).toBe(false)
    expect(read(picture.shown, 'option')?.people).toBe(3)
  })
})
