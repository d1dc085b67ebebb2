import { describe, expect, it } from 'vitest'
import { collects, type Deck, stepOf } from '../../shared/deck/deck.ts'
import { library } from '../../shared/deck/library/index.ts'
import { leftOut, type Settings } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { localize } from '../../shared/i18n/local-text.ts'
import { deckNames } from '../../shared/room/step-texts.ts'
import { press } from '../support/plenum.ts'
import { resultsOf } from '../support/results-of.ts'
import { openRoom } from '../support/room.ts'
import { phonesIn, type Walked, walk } from '../support/walk.ts'
import { writtenBy } from '../support/walk-answers.ts'

/** Two of each, six in all: sensitive steps need five. */
const spoken: readonly Language[] = ['nb', 'da', 'en']
const people = 6

/** A socket may ask for five things a second: a room that takes a minute walks here in three seconds. */
const unhurried = { monotonic: () => 20 * performance.now() }

const walks = library.flatMap((deck) =>
  (['full', 'short'] as const).map((length) => [deck.id, length, deck] as const),
)

const promptsOf = (deck: Deck, step: string) =>
  Array.from({ length: people }, (_, at) => {
    const language = spoken[at % spoken.length] ?? 'nb'
    const prompt = stepOf(deck, step)?.prompt
    return prompt && localize(prompt, language, deckNames('school', language))
  })

/** What people wrote at the tables and alone, where all of it is looked at in the end. */
const writtenIn = (deck: Deck, { answered, hidden }: Walked) =>
  Object.keys(answered)
    .filter((step) => ['text', 'commit'].includes(stepOf(deck, step)?.type ?? ''))
    .flatMap((step) => Array.from({ length: people }, (_, person) => writtenBy({ step, person })))
    .filter((text) => !hidden.includes(text))

const toGo = (deck: Deck, settings: Pick<Settings, 'length'>) => {
  const left = leftOut(deck, settings)
  return deck.steps.filter(({ id }) => !left.includes(id))
}

describe.each(walks)('the workshop %s, %s', (id, length, deck) => {
  it('goes from its first step to its last by the large button, in three languages, and ends in its file', async () => {
    const room = await openRoom({ deck: { id }, settings: { length }, outside: unhurried })
    const phones = await phonesIn(room, spoken, people)

    const found = await walk({ room, deck, phones })

    const steps = toGo(deck, { length })
    expect(found.steps).toEqual(steps.map((step) => step.id))
    expect(Object.keys(found.answered)).toEqual(
      steps.filter((step) => collects(step)).map((step) => step.id),
    )
    for (const step of found.steps) expect(found.prompts[step]).toEqual(promptsOf(deck, step))
    expect(await press(room.console, { type: 'end' })).toMatchObject({ ok: true })
    await room.console.until(({ phase }) => phase === 'ended')
    const { text } = await resultsOf(room)
    for (const written of writtenIn(deck, found)) expect(text).toContain(written)
  })
})
