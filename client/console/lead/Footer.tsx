import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { useWords } from '../../ui/words.tsx'
import { useWide } from '../use-wide.ts'
import { ActButton } from './ActButton.tsx'
import { QuickSwitches } from './Controls.tsx'
import { useDesk } from './desk.ts'
import { NextAct } from './NextAct.tsx'

interface FooterProps {
  readonly refusal: Refusal | null
  /** Something to say that is not a refusal by the server. */
  readonly hint: string
  readonly onEnd: () => void
}

/** The bottom bar: back, the quick switches, and the next act. */
export function Footer({ refusal, hint, onEnd }: FooterProps) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { view } = useDesk()
  const wide = useWide()
  return (
    <footer className="footer">
      <p className="said-back" role="status">
        {refusal ? sayError(refusal.code, { field: refusal.field ?? 'none' }) : hint}
      </p>
      {view.phase !== 'ended' && (
        <section className="footer-row" aria-label={say('lead.controls.bar')}>
          <ActButton act="previous" label="lead.controls.previous" className="previous" />
          {wide && <QuickSwitches />}
          <NextAct onEnd={onEnd} />
        </section>
      )}
    </footer>
  )
}
