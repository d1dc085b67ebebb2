import { useId } from 'react'
import { badgeOf, dontKnow, endsOf, nameOf, textOf } from '../../../shared/activities/rate/scale.ts'
import type { Rating } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { TakeBack } from '../TakeBack.tsx'
import { MarkedPoints, Points } from './Points.tsx'
import { mark, type ShownItem, type ShownRate } from './rating.ts'

interface ItemProps {
  readonly settings: ShownRate
  readonly item: ShownItem
  readonly rating: Rating | undefined
  readonly open: boolean
  readonly onRate: (rating: Rating | null) => void
}

const asNumber = (value: Rating['v']): number | undefined =>
  typeof value === 'number' ? value : undefined

/** The values of the item, once or for each of its two markers. */
function Scales({ settings, item, rating, group, onRate }: ItemProps & { readonly group: string }) {
  const { markers } = settings
  const first = asNumber(rating?.v)
  if (!markers)
    return (
      <Points
        settings={settings}
        item={item}
        group={group}
        chosen={first}
        onChoose={(value) => onRate({ v: value })}
      />
    )
  return markers.map(({ id, label }, index) => (
    <MarkedPoints
      key={id}
      label={label}
      settings={settings}
      item={item}
      chosen={index === 0 ? first : rating?.v2}
      onChoose={(value) => onRate(mark(rating, value, index === 1))}
    />
  ))
}

/** One statement on its scale: its ends in words, "don't know" apart, and the way back to no answer. */
export function Item(props: ItemProps) {
  const { settings, item, rating, open, onRate } = props
  const say = useWords(words)
  const lang = useDeckLang()
  const group = useId()
  const { scale, markers } = settings
  const ends = endsOf(scale, item)
  const badge = badgeOf(settings.items, item)
  const chosen = markers ? undefined : asNumber(rating?.v)
  const name = chosen === undefined ? undefined : nameOf(scale, chosen)
  return (
    <fieldset className="rate-item" id={`rate-${item.id}`} disabled={!open}>
      <legend lang={lang}>
        <b>{badge}</b> {textOf(item)}
      </legend>
      <Scales {...props} group={group} />
      <p className="rate-ends" aria-hidden="true" lang={lang}>
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </p>
      <div className="rate-foot">
        {settings.dontKnow && (
          <label className="rate-unknown">
            <input
              className="ds-input"
              type="radio"
              name={group}
              checked={rating?.v === dontKnow}
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
        {rating && open && (
          <TakeBack label={say('input.clear', { item: badge })} onTakeBack={() => onRate(null)} />
        )}
      </div>
    </fieldset>
  )
}
