import { useId } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { useWords } from '../../ui/words.tsx'

export type TableSign = 'done' | 'help'

interface TableSignsProps {
  readonly on: Readonly<Record<TableSign, boolean>>
  readonly onSign: (sign: TableSign, on: boolean) => void
}

const signs = ['done', 'help'] as const

/** Two words to whoever leads, which anybody at the table can take back. */
export function TableSigns({ on, onSign }: TableSignsProps) {
  const say = useWords(tableWords)
  const id = useId()
  const shown = signs.filter((sign) => on[sign])
  return (
    <section className="table-signs" aria-labelledby={id}>
      <h2 id={id}>{say('signs.title')}</h2>
      <div className="sign-buttons">
        {signs.map((sign) => (
          <button
            key={sign}
            type="button"
            className="sign-button"
            data-sign={sign}
            aria-pressed={on[sign]}
            onClick={() => onSign(sign, !on[sign])}
          >
            <SignMark sign={sign} /> {say(`signs.${sign}`)}
          </button>
        ))}
      </div>
      <p className="hint" role="status">
        {shown.map((sign) => say(`signs.${sign}On`)).join(' ')}
        {shown.length > 0 && ` ${say('signs.hint')}`}
      </p>
    </section>
  )
}

const paths = {
  done: 'M5 12.500l4.750 4.750L19 7.500',
  help: 'M8 12.500V6.500a1.500 1.500 0 0 1 3 0V11M11 11V4.500a1.500 1.500 0 0 1 3 0V11M14 11V6a1.500 1.500 0 0 1 3 0v8.500a5.500 5.500 0 0 1-5.500 5.500c-2.500 0-3.800-1-5-3.200L4.500 13a1.600 1.600 0 0 1 2.700-1.600L8 12.500',
} as const

const SignMark = ({ sign }: { readonly sign: TableSign }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[sign]} />
  </svg>
)
