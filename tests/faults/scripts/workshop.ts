import type { Plenum } from '../../support/plenum.ts'
import { openRoomOn, type Phone, type TestRoom } from '../../support/room.ts'

/** The last text of a step: where it stands, the step stands. */
export const endOf = (step: string): string => `slutten-av-${step}`

const perStep = 24
const perPerson = 5

const text = (nb: string) => ({ nb })

/** One step of whose texts each is a payload. */
const choiceStep = (id: string, texts: readonly string[]) => ({
  id,
  type: 'choice',
  mode: 'individual',
  title: text(texts[0] ?? 'x'),
  prompt: text(texts[1] ?? 'x'),
  help: text(texts[2] ?? 'x'),
  minutes: 5,
  release: 'reveal',
  config: {
    options: [
      ...Array.from({ length: 10 }, (_none, index) => ({
        id: `o${index}`,
        title: text(texts[3 + index * 2] ?? 'x'),
        description: text(texts[4 + index * 2] ?? 'x'),
      })),
      { id: 'last', title: text(endOf(id)) },
    ],
  },
})

const labels = ['group', 'what', 'sign', 'firstStep', 'who', 'when']

/** A workshop whose every text is a payload. */
export interface Workshop {
  readonly deck: object
  readonly choices: readonly string[]
  readonly title: string
}

export function workshopOf(payloads: readonly string[]): Workshop {
  const chunks = Array.from({ length: Math.ceil(payloads.length / perStep) }, (_none, index) =>
    payloads.slice(index * perStep, (index + 1) * perStep),
  )
  const choices = chunks.map((texts, index) => choiceStep(`c${index}`, texts))
  const own = { minutes: 5, title: text('Notater'), prompt: text(payloads[0] ?? '') }
  return {
    title: (payloads.find((payload) => payload.length < 100) ?? 'x').trim(),
    choices: choices.map(({ id }) => id),
    deck: {
      format: 'plenum-deck',
      version: 1,
      id: 'scripts',
      title: text(payloads[1] ?? 'x'),
      languages: ['nb'],
      steps: [
        ...choices,
        {
          id: 'notes',
          type: 'text',
          mode: 'individual',
          moderate: true,
          ...own,
          config: { most: perPerson, length: 400 },
        },
        {
          id: 'card',
          type: 'commit',
          mode: 'group',
          ...own,
          config: {
            labels: Object.fromEntries(
              labels.map((label, index) => [label, text(payloads[index] ?? 'x')]),
            ),
          },
        },
      ],
    },
  }
}

/** A room that runs it. Five people write all of it, five notes each; as many groups sign cards. */
export const openWorkshop = (plenum: Plenum, { deck, title }: Workshop): Promise<TestRoom> =>
  openRoomOn(plenum, { deck: { file: deck }, settings: { title } })

const inFives = (payloads: readonly string[]) =>
  Array.from({ length: Math.ceil(payloads.length / perPerson) }, (_none, index) =>
    payloads.slice(index * perPerson, (index + 1) * perPerson),
  )

/** As many people as it takes to write every payload as an answer. */
export const peopleFor = (payloads: readonly string[]): number =>
  Math.max(3, inFives(payloads).length)

export async function writeAll(
  phones: readonly Phone[],
  payloads: readonly string[],
): Promise<void> {
  const replies = await Promise.all(
    inFives(payloads).map(async (notes, index) => phones[index]?.answer({ notes })),
  )
  const refused = replies.find((reply) => reply && !reply.ok)
  if (refused) throw new Error(JSON.stringify(refused))
}

export async function signCards(
  phones: readonly Phone[],
  payloads: readonly string[],
): Promise<void> {
  const fit = (payload: string | undefined, length: number) =>
    (payload ?? 'x').trim().slice(0, length) || 'x'
  await Promise.all(
    phones.map((phone, index) => {
      const at = (offset: number) => payloads[(index * 5 + offset) % payloads.length]
      return phone.answer({
        group: fit(at(0), 40),
        what: fit(at(1), 280),
        sign: fit(at(2), 280),
        firstStep: fit(at(3), 280),
        who: fit(at(4), 80),
        when: '',
      })
    }),
  )
}

const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu

/** What the server keeps of a note, said a second time. */
export const kept = (payload: string): string =>
  payload.normalize('NFC').replace(invisible, '').trim()
