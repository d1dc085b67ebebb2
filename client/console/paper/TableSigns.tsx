import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import { Qr } from '../../ui/Qr.tsx'
import { useWords } from '../../ui/words.tsx'

interface SignProps {
  readonly table: number
  /** What the QR holds: the way in, with the table. */
  readonly qr: string
  readonly address: string
  /** The eight digits, without a space. */
  readonly code: string
}

/** What stands on one side of a sign. */
function Face({ table, qr, address, code }: SignProps) {
  const say = useWords(consoleWords)
  return (
    <div className="sign-face">
      <p className="sign-name">
        {say('paper.signs.table')} <b>{table}</b>
      </p>
      <div className="sign-join">
        <Qr className="sign-qr" text={qr} label={say('paper.signs.qr', { table })} />
        <p>{say('paper.signs.scan', { table })}</p>
      </div>
      <p className="sign-else">{say('paper.signs.else', { address, code: spacedCode(code) })}</p>
    </div>
  )
}

/** One sheet: folded in the middle it stands, and is read from both sides. */
function Sign(sign: SignProps) {
  const say = useWords(consoleWords)
  return (
    <section className="sign" aria-label={say('paper.signs.sheet', { table: sign.table })}>
      <div className="sign-back" aria-hidden="true">
        <Face {...sign} />
      </div>
      <Face {...sign} />
    </section>
  )
}

export interface TableSignsProps extends Omit<SignProps, 'table' | 'qr'> {
  readonly count: number
  readonly qrOf: (table: number) => string
}

/** A sign for each table, a sheet each. */
export const TableSigns = ({ count, qrOf, ...rest }: TableSignsProps) => (
  <div className="signs">
    {Array.from({ length: count }, (_, before) => before + 1).map((table) => (
      <Sign key={table} table={table} qr={qrOf(table)} {...rest} />
    ))}
  </div>
)
