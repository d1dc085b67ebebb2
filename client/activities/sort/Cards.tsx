import type { SortAnswer } from '../../../shared/activities/sort/schema.ts'
import { words } from '../../../shared/activities/sort/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { Card } from './Card.tsx'
import { type Group, type ShownCard, type ShownSort, sortedOf } from './sorting.ts'

export interface CardsProps {
  readonly settings: ShownSort
  readonly answer: SortAnswer
  readonly open: boolean
  readonly onPut: (card: string, bucket: string | null) => void
}

/** Cards under one another. */
export const CardList = ({
  cards,
  settings,
  answer,
  open,
  onPut,
}: CardsProps & { readonly cards: readonly ShownCard[] }) => (
  <div className="sort-cards">
    {cards.map((card) => (
      <Card
        key={card.id}
        card={card}
        buckets={settings.buckets}
        chosen={answer.cards[card.id]}
        open={open}
        onPut={(bucket) => onPut(card.id, bucket)}
      />
    ))}
  </div>
)

interface SectionProps extends CardsProps {
  readonly group: Group
  readonly isUnfolded: boolean
  readonly onFold: (isUnfolded: boolean) => void
}

/** A heading that cards fold away under, with how many of them are sorted. */
export function Section({ group, isUnfolded, onFold, ...rest }: SectionProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const counts = { sorted: sortedOf(group.cards, rest.answer), cards: group.cards.length }
  return (
    <details
      className="sort-section"
      open={isUnfolded}
      onToggle={({ currentTarget }) => onFold(currentTarget.open)}
    >
      <summary>
        <span className="sort-heading" lang={lang}>
          {group.title}
        </span>
        <span className="sort-of">{say('input.ofSection', counts)}</span>
      </summary>
      {isUnfolded && <CardList {...rest} cards={group.cards} />}
    </details>
  )
}
