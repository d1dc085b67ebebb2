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
  /** What the facilitator took off, where a later step takes only some texts. */
  readonly hidden: string[]
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

const someAreAskedFor = ({ steps }: Deck, step: string) =>
  steps.some(({ casesFrom, itemsFrom }) => (casesFrom ?? itemsFrom)?.step === step)

/** Leaves four of what people wrote, as a facilitator does who chooses with the room. */
async function leaveFour({ console }: TestRoom, step: string): Promise<string[]> {
  const view = await console.until((seen) => looseTexts(seen).length > 4)
  const off = looseTexts(view).slice(4)
  const texts = off.map(({ id }) => id)
  const hidden = await console.ask('board', { step, round: 1, op: { type: 'hide', texts } })
  expect(hidden).toMatchObject({ ok: true })
  return off.map(({ text }) => text)
}

/** What a facilitator does to texts before they are shown. */
async function lookThrough({ room, deck }: WalkedRoom, step: string, found: Walked) {
  if (themesAreAskedFor(deck, step)) await makeThemes(room, step)
  if (someAreAskedFor(deck, step)) found.hidden.push(...(await leaveFour(room, step)))
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
 * every phone answers every step, and texts become what a later step asks for.
 */
export async function walk(walked: WalkedRoom): Promise<Walked> {
  const { room, deck } = walked
  const found: Walked = { steps: [], answered: {}, prompts: {}, hidden: [] }
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
    else if (before.nextAct.kind === 'look-through') await lookThrough(walked, here.id, found)
  }
  throw new Error('the workshop does not end')
}
