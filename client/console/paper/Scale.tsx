import type { PaperBlock } from '../../../shared/activities/paper.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'

type ScaleBlock = Extract<PaperBlock, { kind: 'scale' }>

interface RowProps extends Pick<ScaleBlock, 'values' | 'dontKnow'> {
  readonly item: ScaleBlock['items'][number]
  readonly marker: string | null
  /** The first line of an item names it. */
  readonly isFirst: boolean
}

function Row({ item: { id, text, poles }, marker, isFirst, values, dontKnow }: RowProps) {
  const lang = useDeckLang()
  return (
    // The lines of one statement stay on one page.
    <tr data-goes-on={marker !== null && isFirst ? '' : undefined}>
      <th scope="row" lang={lang}>
        {isFirst && (
          <>
            {id} {poles ? poles.low : text}
          </>
        )}
        {marker !== null && <span className="paper-marker">{marker}</span>}
      </th>
      {values.map(({ value }) => (
        <td key={value}>{value}</td>
      ))}
      {poles && (
        <td className="paper-pole" lang={lang}>
          {isFirst && poles.high}
        </td>
      )}
      {dontKnow && <td>{isFirst && '?'}</td>}
    </tr>
  )
}

/** A row of values to ring for each statement, and for each of its markers. */
export function Scale({ values, dontKnow, title, markers, items }: ScaleBlock) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const hasPoles = items.some(({ poles }) => poles !== undefined)
  const lines = markers.length === 0 ? [null] : markers
  return (
    <>
      {title !== undefined && <strong lang={lang}>{title}</strong>}
      <p className="paper-how">{say('paper.ring')}</p>
      <table className="paper-scale">
        <thead>
          <tr>
            <th scope="col">{say('paper.statement')}</th>
            {values.map(({ value, name }) => (
              <th key={value} scope="col" lang={lang}>
                {/* Where only the ends have names, the others are called by their numbers. */}
                {name || <span className="visually-hidden">{value}</span>}
              </th>
            ))}
            {hasPoles && <th aria-hidden="true" />}
            {dontKnow && <th scope="col">{say('paper.dontKnow')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.flatMap((item) =>
            lines.map((marker, line) => (
              <Row
                key={`${item.id}/${marker ?? ''}`}
                item={item}
                marker={marker}
                isFirst={line === 0}
                values={values}
                dontKnow={dontKnow}
              />
            )),
          )}
        </tbody>
      </table>
    </>
  )
}
