import type {
  DataTable,
  OutlineItem,
  Picture,
  CardField as PictureField,
} from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import type { ExportRecord, Shown } from '../activity.ts'
import { type Figures, isTooFew, peopleIn, valuesIn } from '../figures.ts'
import { type CardField, cardFields } from './fields.ts'
import type { Card, CommitConfig } from './schema.ts'
import type { CommitWords } from './words.ts'

type CommitShown = Shown<CommitConfig>

const byGroup = (a: Card, b: Card) => {
  if (a.group === b.group) return 0
  return a.group < b.group ? -1 : 1
}

/** Two groups may have chosen the same name: the second is "(2)", so that they can be told apart. */
function toldApart(cards: readonly Card[]): Card[] {
  const named = new Map<string, number>()
  return cards.map((card) => {
    const number = (named.get(card.group) ?? 0) + 1
    named.set(card.group, number)
    return number === 1 || card.group === ''
      ? card
      : { ...card, group: `${card.group} (${number})` }
  })
}

/** The cards that may be shown, in the order of their groups' names. */
export const cardsOf = (figures: Figures): Card[] =>
  // Each value has passed the activity's own answer schema on its way in.
  toldApart((valuesIn(figures, 'card') as unknown as Card[]).toSorted(byGroup))

/** Cards of people have no name: a number is what the room calls them by. Their order tells nothing. */
const cardsIn = ({ figures }: Pick<CommitShown, 'figures'>, words: Words<CommitWords>): Card[] =>
  cardsOf(figures).map((card, index) =>
    card.group === '' ? { ...card, group: words('nameless', { number: index + 1 }) } : card,
  )

const fieldText = (card: Card, field: CardField, words: Words<CommitWords>): string =>
  field === 'when' && card.when
    ? words('date', { day: Date.parse(`${card.when}T12:00:00Z`) })
    : card[field]

const writtenFields = (card: Card) => cardFields.filter((field) => card[field])

/** The sign is what the room reads aloud and comes back to; the first step can be looked up. */
const ranks: Readonly<Record<CardField, PictureField['rank']>> = {
  what: 1,
  sign: 0,
  firstStep: 2,
  who: 2,
  when: 2,
}

/** The empty card: what a group is to fill in. */
export const outline = ({ labels, hints }: CommitShown['config']): OutlineItem[] =>
  cardFields.map((field) => ({
    id: field,
    title: labels[field],
    ...(hints[field] === undefined ? {} : { text: hints[field] }),
  }))

export function picture(shown: CommitShown, _width: number, words: Words<CommitWords>): Picture {
  const cards = cardsIn(shown, words)
  if (cards.length === 0) return { kind: 'sentence', text: finding(shown, words) }
  return {
    kind: 'cards',
    cards: cards.map((card, index) => ({
      id: String(index),
      title: card.group,
      fields: writtenFields(card).map((field) => ({
        label: shown.config.labels[field],
        text: fieldText(card, field, words),
        rank: ranks[field],
        ...(field === 'when' ? { translated: true as const } : {}),
      })),
    })),
  }
}

export const finding = (shown: CommitShown, words: Words<CommitWords>): string =>
  isTooFew(shown.figures, 'card')
    ? words('tooFew', { people: peopleIn(shown.figures, 'card'), k: shown.k })
    : words('finding', { cards: cardsIn(shown, words).length })

export const table = (shown: CommitShown, words: Words<CommitWords>): DataTable => ({
  head: [shown.config.labels.group, ...cardFields.map((field) => shown.config.labels[field])],
  rows: cardsIn(shown, words).map((card) => [
    card.group,
    ...cardFields.map((field) => fieldText(card, field, words)),
  ]),
})

export const records = (shown: CommitShown, words: Words<CommitWords>): ExportRecord[] =>
  cardsIn(shown, words).flatMap((card) =>
    writtenFields(card).map((field) => ({
      group: card.group,
      what: shown.config.labels[field],
      answer: fieldText(card, field, words),
    })),
  )
