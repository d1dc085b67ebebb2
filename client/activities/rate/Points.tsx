import { useId } from 'react'
import { nameOf, valuesOf } from '../../../shared/activities/rate/scale.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { ShownItem, ShownRate } from './rating.ts'

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
      <input
        className="covering"
        type="radio"
        name={group}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="rate-value">{value}</span>{' '}
      {name !== undefined && (
        <span className="visually-hidden" lang={lang}>
          {name}
        </span>
      )}
    </label>
  )
}

interface PointsProps {
  readonly settings: ShownRate
  readonly item: ShownItem
  readonly group: string
  readonly chosen: number | undefined
  readonly onChoose: (value: number) => void
}

/** What a value of this item is called: by the scale, or at its own two poles. */
function useNameOf({ scale }: ShownRate, { poles }: ShownItem) {
  return (value: number): string | undefined => {
    if (!poles) return nameOf(scale, value)
    if (value === scale.from) return poles.low
    return value === scale.to ? poles.high : undefined
  }
}

/** The values of a scale side by side; eleven stand in two rows, so that each can be hit with a thumb. */
export function Points({ settings, item, group, chosen, onChoose }: PointsProps) {
  const values = valuesOf(settings.scale)
  const nameOfValue = useNameOf(settings, item)
  return (
    <div className="rate-scale" data-values={values.length}>
      {values.map((value) => (
        <Point
          key={value}
          group={group}
          value={value}
          name={nameOfValue(value)}
          isChosen={chosen === value}
          onChoose={() => onChoose(value)}
        />
      ))}
    </div>
  )
}

interface MarkedProps extends Omit<PointsProps, 'group'> {
  readonly label: string
}

/** One of two markers: a scale of its own under its name. */
export function MarkedPoints({ label, ...props }: MarkedProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const group = useId()
  const { scale } = props.settings
  const ends = props.item.poles
  return (
    <fieldset className="rate-marker" aria-describedby={ends ? `${group}-ends` : undefined}>
      <legend lang={lang}>{label}</legend>
      {ends && (
        <span id={`${group}-ends`} className="visually-hidden">
          {say('input.between', { from: scale.from, to: scale.to, ...ends })}
        </span>
      )}
      <Points {...props} group={group} />
    </fieldset>
  )
}
