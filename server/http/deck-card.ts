import { companionsOf } from '../../shared/deck/borrowed.ts'
import { caseCardOf, collects, type Deck, plannedMinutes } from '../../shared/deck/deck.ts'
import { listSourceOf } from '../../shared/deck/lists.ts'
import { kOf } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { languageFor, localize } from '../../shared/i18n/local-text.ts'
import type { DeckCard, DeckSheet } from '../../shared/protocol/http.ts'

type SheetStep = DeckSheet['steps'][number]

/** The least k a session can choose; the start form counts on from it. */
const leastK = 3

/** What `{enhet}` is before a unit is chosen. */
const anyUnit: Readonly<Record<Language, string>> = {
  nb: 'enheten',
  nn: 'eininga',
  da: 'enheden',
  sv: 'enheten',
  en: 'the unit',
}

/** The case that a step is about, where it begins to be: the steps after it need no second copy. */
function caseOf(deck: Deck, index: number, language: Language): Pick<SheetStep, 'caseCard'> {
  const step = deck.steps[index]
  const card = step && caseCardOf(deck, step)
  const isFirst = deck.steps.findIndex(({ caseCard }) => caseCard === card?.id) === index
  if (!card || !isFirst) return {}
  const { title, text } = localize(card, language, { enhet: anyUnit[language] })
  return { caseCard: { title, text } }
}

/** A deck with all its texts in one language. Names in braces stay general. */
export function deckSheet(deck: Deck, language: Language): DeckSheet {
  const { id, title, description, steps } = localize(deck, language, { enhet: anyUnit[language] })
  return {
    id,
    title,
    description: description ?? '',
    language: languageFor(deck.title, language),
    steps: deck.steps.map((step, index) => ({
      id: step.id,
      type: step.type,
      mode: step.mode,
      minutes: step.minutes,
      core: step.core,
      optional: step.optional,
      collects: collects(step),
      ...caseOf(deck, index, language),
      sensitive: step.sensitive,
      brings: companionsOf(deck, step).map((companion) => companion.id),
      title: steps[index]?.title ?? '',
      prompt: steps[index]?.prompt ?? '',
      ...(steps[index]?.help === undefined ? {} : { help: steps[index].help }),
      config: steps[index]?.config,
    })),
  }
}

/** A deck as the start page lists it. Names in braces are filled once a unit is chosen. */
export function deckCard(deck: Deck, language: Language): DeckCard {
  const { id, title, description, steps } = localize(deck, language, {
    enhet: anyUnit[language],
  })
  return {
    id,
    title,
    description: description ?? '',
    languages: [...deck.languages],
    ...plannedMinutes(deck),
    people: deck.people ?? null,
    steps: deck.steps.map((step, index) => ({
      id: step.id,
      title: steps[index]?.title ?? '',
      type: step.type,
      mode: step.mode,
      minutes: step.minutes,
      core: step.core,
      coreMinutes: step.coreMinutes ?? step.minutes,
      k: collects(step) ? kOf(step, { k: leastK }) : 0,
      sensitive: step.sensitive,
      optional: step.optional,
      from: listSourceOf(step)?.step ?? null,
      brings: companionsOf(deck, step).map((companion) => companion.id),
    })),
  }
}
