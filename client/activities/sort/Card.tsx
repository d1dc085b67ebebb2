import { useId } from 'react'
import { words } from '../../../shared/activities/sort/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import '../parts.css'
import { TakeBack } from '../TakeBack.tsx'
import type { ShownBucket, ShownCard } from './sorting.ts'

interface BucketProps {
  readonly group: string
  readonly index: number
  readonly bucket: ShownBucket
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One bucket: the whole of it taps. Its letter is the one it has on the screen. */
const Bucket = ({ group, index, bucket, isChosen, onChoose }: BucketProps) => (
  <label className="sort-bucket" data-tone={`c${index + 1}`}>
    <input className="covering" type="radio" name={group} checked={isChosen} onChange={onChoose} />
    <b aria-hidden="true">{String.fromCodePoint(65 + index)}</b>
    <span>{bucket.title}</span>
  </label>
)

interface CardProps {
  readonly card: ShownCard
  readonly buckets: readonly ShownBucket[]
  /** The bucket it lies in. */
  readonly chosen: string | undefined
  readonly open: boolean
  readonly onPut: (bucket: string | null) => void
}

/** One card with its buckets, and the way back to where it was left lying. */
export function Card({ card, buckets, chosen, open, onPut }: CardProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const group = useId()
  const textId = useId()
  const { title, text } = card
  const bucket = buckets.find(({ id }) => id === chosen)
  return (
    <fieldset
      className="sort-card"
      id={`sort-${card.id}`}
      disabled={!open}
      data-sorted={bucket !== undefined}
      aria-describedby={text === undefined ? undefined : textId}
    >
      <legend lang={lang}>{title}</legend>
      {text !== undefined && (
        <p id={textId} className="sort-text" lang={lang}>
          {text}
        </p>
      )}
      <div className="sort-buckets" lang={lang}>
        {buckets.map((each, index) => (
          <Bucket
            key={each.id}
            group={group}
            index={index}
            bucket={each}
            isChosen={each.id === chosen}
            onChoose={() => onPut(each.id)}
          />
        ))}
      </div>
      {bucket && open && (
        <TakeBack
          label={say('input.takeBackOf', { card: title, bucket: bucket.title })}
          onTakeBack={({ currentTarget }) => {
            // It goes with what it takes back: who works by keys stays at the card.
            currentTarget.closest('fieldset')?.querySelector('input')?.focus()
            onPut(null)
          }}
        />
      )}
    </fieldset>
  )
}
