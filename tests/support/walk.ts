import { expect } from 'vitest'
import { collects, type Deck, type Step, stepOf } from '../../shared/deck/deck.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { press } from './plenum.ts'
import type { Phone, TestRoom } from './room.ts'
import { looseTexts } from './texts.ts'
import { answerTo } from './walk-answers.ts'

/** What a walk through a workshop has come by. */
export interface Walked {
  /** The steps in the order in which the room came to them. */
  readonly steps: string[]
  /** How many people each step that was answered had answers from, by step. */
  readonly answered: Record<string, number>
  /** What each phone read as the prompt of each step, by step, in the order of the phones. */
  readonly prompts: Record<string, string[]>
}

export interface WalkedRoom {
  readonly room: TestRoom
  readonly deck: Deck
  readonly phones: readonly Phone[]
}

/** Phones that come in, each in the next of these languages. */
export const phonesIn = (
  room: TestRoom,
  languages: readonly Language[],
  count: number,
): Promise<Phone[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      room.phone({ language: languages[at % languages.length] ?? 'nb' }),
    ),
  )

const themesAreAskedFor = ({ steps }: Deck, step: string) =>
  steps.some(({ optionsFrom }) => optionsFrom?.step === step && optionsFrom.of === 'themes')

/** Puts what people wrote under two themes, as a facilitator does. */
async function makeThemes({ console }: TestRoom, step: string): Promise<void> {
  const view = await console.until((seen) => looseTexts(seen).length > 0)
  const texts = looseTexts(view).map(({ id }) => id)
  const half = Math.ceil(texts.length / 2)
  for (const [title, own] of [
    ['Første tema', texts.slice(0, half)],
    ['Andre tema', texts.slice(half)],
  ] as const) {
    const made = await console.ask('board', {
      step,
      round: 1,
      op: { type: 'theme-add', title, texts: own },
    })
    expect(made).toMatchObject({ ok: true })
  }
}

/** Every phone answers the step, and the server takes each answer. */
async function answerAll({ room, phones }: WalkedRoom, step: Step): Promise<number> {
  await Promise.all(
    phones.map(async (phone, person) => {
      const view = await phone.until((seen) => seen.step?.id === step.id)
      const answer = answerTo(step.type, view.step?.config, { step: step.id, person })
      expect(await phone.answer(answer), `${step.id}: ${JSON.stringify(answer)}`).toMatchObject({
        ok: true,
      })
    }),
  )
  await room.console.until(({ answered }) => answered === phones.length)
  return phones.length
}

async function arrive(walked: WalkedRoom, step: Step, found: Walked): Promise<void> {
  const { room, phones } = walked
  const views = await Promise.all(
    phones.map((phone) => phone.until((seen) => seen.step?.id === step.id)),
  )
  found.steps.push(step.id)
  found.prompts[step.id] = views.map((view) => view.step?.prompt ?? '')
  if (!collects(step)) return
  await room.console.until((view) => view.step?.id === step.id && view.step.status === 'open')
  found.answered[step.id] = await answerAll(walked, step)
}

/**
 * Walks a room through its workshop by the large button alone, as a facilitator does who changes nothing:
 * every phone answers every step, and texts are put under themes where a later step asks for them.
 */
export async function walk(walked: WalkedRoom): Promise<Walked> {
  const { room, deck } = walked
  const found: Walked = { steps: [], answered: {}, prompts: {} }
  for (let pressed = 0; pressed < 4 * deck.steps.length; pressed += 1) {
    const before = await room.console.until(() => true)
    if (before.nextAct.kind === 'end') return found
    const reply = await press(room.console, { type: 'next', knowing: true })
    expect(reply, `${before.nextAct.kind} after ${before.step?.id ?? 'the lobby'}`).toMatchObject({
      ok: true,
    })
    const { step } = await room.console.until(({ version }) => version > before.version)
    const here = step && stepOf(deck, step.id)
    if (!here) throw new Error('the room stands on no step of its deck')
    if (here.id !== before.step?.id) await arrive(walked, here, found)
    else if (before.nextAct.kind === 'look-through' && themesAreAskedFor(deck, here.id))
      await makeThemes(room, here.id)
  }
  throw new Error('the workshop does not end')
}
