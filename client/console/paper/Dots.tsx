import type { PaperBlock } from '../../../shared/activities/paper.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'

interface LineProps {
  /** Its number or letter, and its title: a line to write on where it has none. */
  readonly name: string
  readonly title: string
  /** What is written in: a ring for dots, a box for a place. */
  readonly mark: 'paper-ring' | 'paper-box'
}

function Line({ name, title, mark }: LineProps) {
  const lang = useDeckLang()
  return (
    <li>
      <span className={mark} aria-hidden="true" />
      <span lang={lang}>
        {name} {title}
      </span>
      {title === '' && <span className="paper-line" />}
    </li>
  )
}

/** Options with a ring each to give dots in. */
export function Dots({ title, points, most, options }: Extract<PaperBlock, { kind: 'dots' }>) {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  return (
    <>
      {title !== undefined && <strong lang={lang}>{title}</strong>}
      <p className="paper-how">{say('paper.dots', { points, most })}</p>
      <ul className="paper-dots">
        {options.map((option) => (
          <Line
            key={option.id}
            name={String(option.place)}
            title={option.title}
            mark="paper-ring"
          />
        ))}
      </ul>
    </>
  )
}

/** Options with a box each for their place in the order. */
export function Rank({ options }: Extract<PaperBlock, { kind: 'rank' }>) {
  const say = useWords(consoleWords)
  return (
    <>
      <p className="paper-how">{say('paper.rank', { options: options.length })}</p>
      <ul className="paper-dots">
        {options.map(({ id, letter, title }) => (
          <Line key={id} name={letter} title={title} mark="paper-box" />
        ))}
      </ul>
    </>
  )
}
