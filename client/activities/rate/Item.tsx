import { useId } from 'react'
import { dontKnow, nameOf, valuesOf } from '../../../shared/activities/rate/scale.ts'
import type { Rating } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { ShownItem, ShownRate } from './rating.ts'

interface ItemProps {
  readonly settings: ShownRate
  readonly item: ShownItem
  readonly rating: Rating | undefined
  readonly open: boolean
  readonly onRate: (rating: Rating | null) => void
}

interface PointProps {
  readonly group: string
  readonly value: number
  readonly name: string | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One value: the whole square taps, and a screen reader hears its name with its number. */
function Point({ group, value, name, isChosen, onChoose }: PointProps) {
  const lang = useDeckLang()
  return (
    <label className="rate-point">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span className="rate-value">{value}</span>{' '}
      {name !== undefined && (
        <span className="visually-hidden" lang={lang}>
          {name}
        </span>
      )}
    </label>
  )
}

/** A radio cannot be taken back: this can. */
function Clear({ item, onClear }: { readonly item: string; readonly onClear: () => void }) {
  const say = useWords(words)
  return (
    <button
      type="button"
      className="rate-clear"
      aria-label={say('input.clear', { item })}
      onClick={onClear}
    >
      <span aria-hidden="true">✕</span>
    </button>
  )
}

/** One statement on its scale: its ends in words, "don't know" apart, and the way back to no answer. */
export function Item({ settings, item, rating, open, onRate }: ItemProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const group = useId()
  const { scale } = settings
  const chosen = rating?.v
  const name = typeof chosen === 'number' ? nameOf(scale, chosen) : undefined
  return (
    <fieldset className="rate-item" id={`rate-${item.id}`} disabled={!open}>
      <legend lang={lang}>
        <b>{item.id}</b> {item.text}
      </legend>
      <div className="rate-scale">
        {valuesOf(scale).map((value) => (
          <Point
            key={value}
            group={group}
            value={value}
            name={nameOf(scale, value)}
            isChosen={chosen === value}
            onChoose={() => onRate({ v: value })}
          />
        ))}
      </div>
      <p className="rate-ends" aria-hidden="true" lang={lang}>
        <span>{scale.names[0]}</span>
        <span>{scale.names.at(-1)}</span>
      </p>
      <div className="rate-foot">
        {settings.dontKnow && (
          <label className="rate-unknown">
            <input
              className="ds-input"
              type="radio"
              name={group}
              checked={chosen === dontKnow}
              onChange={() => onRate({ v: dontKnow })}
            />
            {say('dontKnow')}
          </label>
        )}
        {name !== undefined && (
          <span className="rate-chosen" aria-hidden="true" lang={lang}>
            {name}
          </span>
        )}
        {rating && open && <Clear item={item.id} onClear={() => onRate(null)} />}
      </div>
    </fieldset>
  )
}
