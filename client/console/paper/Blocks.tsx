import type { PaperBlock, PaperOption } from '../../../shared/activities/paper.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { Dots, Rank } from './Dots.tsx'
import { Scale } from './Scale.tsx'
import { YesOrNo } from './YesOrNo.tsx'

const Box = () => <span className="paper-box" aria-hidden="true" />

function Option({ option }: { readonly option: PaperOption }) {
  return (
    <li className="paper-option">
      <p className="paper-choice">
        <Box />
        <strong>
          {option.id} {option.title}
        </strong>
      </p>
      {option.text && <p>{option.text}</p>}
      <ul>
        {option.items.map(({ id, text }) => (
          <li key={id} className="paper-choice">
            <Box />
            {text}
          </li>
        ))}
      </ul>
    </li>
  )
}

function Options({ most, mostItems, options }: Extract<PaperBlock, { kind: 'options' }>) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const hasItems = options.some(({ items }) => items.length > 0)
  return (
    <>
      <p className="paper-how">
        {say('paper.choose', { most })}
        {hasItems && ` ${say('paper.chooseItems', { items: mostItems })}`}
      </p>
      <ul className="paper-options" lang={lang}>
        {options.map((option) => (
          <Option key={option.id} option={option} />
        ))}
      </ul>
    </>
  )
}

function Lines({ lines, label, hint }: Extract<PaperBlock, { kind: 'lines' }>) {
  const lang = useDeckLang()
  return (
    <div className="paper-lines">
      {label && <strong lang={lang}>{label}</strong>}
      {hint && <span lang={lang}>{hint}</span>}
      {Array.from({ length: lines }, (_, line) => (
        // Lines are alike and never move.
        <span key={line} className="paper-line" />
      ))}
    </div>
  )
}

function Points({ points }: Extract<PaperBlock, { kind: 'points' }>) {
  const lang = useDeckLang()
  return (
    <ul className="paper-points" lang={lang}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

/** The boxes of one rung: under their own heads where there are several. */
function Ladder({ markers, rungs }: Extract<PaperBlock, { kind: 'ladder' }>) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const boxes = markers.length === 0 ? [''] : markers
  return (
    <>
      <p className="paper-how">{say(markers.length === 0 ? 'paper.ladder' : 'paper.ladderEach')}</p>
      <table className="paper-scale paper-ladder">
        {markers.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{say('paper.rung')}</th>
              {markers.map((marker) => (
                <th key={marker} scope="col" lang={lang}>
                  {marker}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rungs.map(({ id, number, title, text }) => (
            <tr key={id}>
              <th scope="row" lang={lang}>
                <strong>
                  {number} {title}
                </strong>
                {text && <p>{text}</p>}
              </th>
              {boxes.map((marker) => (
                <td key={marker}>
                  <Box />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Grid({ columns, groups }: Extract<PaperBlock, { kind: 'grid' }>) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  return (
    <>
      <p className="paper-how">{say('paper.tickRows')}</p>
      {groups.map(({ id, title, rows }) => (
        <table key={id} className="paper-scale paper-grid" lang={lang}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.text}</th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <Box />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

function Block({ block }: { readonly block: PaperBlock }) {
  if (block.kind === 'options') return <Options {...block} />
  if (block.kind === 'dots') return <Dots {...block} />
  if (block.kind === 'rank') return <Rank {...block} />
  if (block.kind === 'grid') return <Grid {...block} />
  if (block.kind === 'scale') return <Scale {...block} />
  if (block.kind === 'ladder') return <Ladder {...block} />
  if (block.kind === 'yesOrNo') return <YesOrNo {...block} />
  return block.kind === 'lines' ? <Lines {...block} /> : <Points {...block} />
}

/** What there is to fill in under a prompt. */
export const Blocks = ({ blocks }: { readonly blocks: readonly PaperBlock[] }) =>
  blocks.map((block) => <Block key={block.id} block={block} />)
