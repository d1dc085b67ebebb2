import { useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { useDismiss } from '../parts/use-dismiss.ts'
import { useDesk } from './desk.ts'
import { closesNote, kindOf } from './wording.ts'

interface LookAheadProps {
  readonly entry: AgendaEntry
  readonly onClose: () => void
}

/** One step of the deck for the facilitator's eyes alone, and the one button that goes there. */
export function LookAhead({ entry, onClose }: LookAheadProps) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const lang = useDeckLang()
  const { view, send } = useDesk()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const closes = entry.current ? '' : closesNote(view, say)

  useEffect(() => {
    if (entry.id) heading.current?.focus()
  }, [entry.id])

  useDismiss(panel, { open: true, onEscape: onClose })

  const go = () => {
    send({ type: 'go', step: entry.id })
    onClose()
  }

  return (
    <section ref={panel} className="panel look-ahead" aria-labelledby="look-title">
      <p className="eyebrow">{say('lead.look.label', { number: entry.number })}</p>
      <h2 id="look-title" ref={heading} tabIndex={-1} lang={lang}>
        {entry.title}
      </h2>
      <p className="soft">{kindOf(entry, language, say)}</p>
      <p className="look-prompt" lang={lang}>
        {entry.prompt}
      </p>
      {entry.collects && (
        <p className="soft">
          {entry.mode !== 'group' && `${say('lead.look.collects', { k: entry.k })} `}
          {say(`lead.look.${entry.release}`)}
        </p>
      )}
      {entry.note && <Said title={say('lead.note')} text={entry.note} />}
      {entry.followUp && <Said title={say('lead.followUp')} text={entry.followUp} />}
      <p className="soft">{say('lead.look.hint')}</p>
      {closes && view.phase === 'running' && <p className="soft">{closes}</p>}
      <div className="row">
        {view.phase !== 'ended' && !entry.current && (
          <button type="button" className="button small" onClick={go}>
            {say('lead.look.go')}
          </button>
        )}
        {entry.status === 'sealed' && (
          <button
            type="button"
            className="button small"
            onClick={() => send({ type: 'release', step: entry.id })}
          >
            {say('lead.look.release')}
          </button>
        )}
        <button type="button" className="button small quiet" onClick={onClose}>
          {say('lead.close')}
        </button>
      </div>
      {entry.status === 'sealed' && <p className="soft">{say('lead.look.releaseHint')}</p>}
    </section>
  )
}

interface SaidProps {
  readonly title: string
  readonly text: string
  readonly level?: 'h2' | 'h3'
}

/** A small headed text of the facilitator's. */
export function Said({ title, text, level: Heading = 'h3' }: SaidProps) {
  const lang = useDeckLang()
  return (
    <div className="said">
      <Heading>{title}</Heading>
      <p lang={lang}>{text}</p>
    </div>
  )
}
