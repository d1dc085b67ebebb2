import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { isSkippable } from '../acts.ts'
import { useDismiss } from '../parts/use-dismiss.ts'
import { useDesk } from './desk.ts'
import { Said } from './Said.tsx'
import { closesNote, kindOf } from './wording.ts'

interface LookAheadProps {
  readonly entry: AgendaEntry
  readonly onClose: () => void
}

/** What can be done with the step that is looked at. */
function LookActs({ entry, onClose }: LookAheadProps) {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const isOver = view.phase === 'ended'
  const does = entry.rounds > 0 ? 'leaveOut' : 'skip'
  const sendAndClose = (command: Command) => {
    send(command)
    onClose()
  }
  return (
    <div className="row">
      {!isOver && !entry.current && (
        <Button className="act" onClick={() => sendAndClose({ type: 'go', step: entry.id })}>
          {say('lead.look.go')}
        </Button>
      )}
      {!isOver && isSkippable(entry) && (
        <Button
          variant="secondary"
          data-color="neutral"
          className="act"
          onClick={() => sendAndClose({ type: 'skip', step: entry.id, on: !entry.skipped })}
        >
          {say(`desk.agenda.${entry.skipped ? 'takeIn' : does}`)}
        </Button>
      )}
      {entry.status === 'sealed' && (
        <Button
          variant="secondary"
          data-color="neutral"
          className="act"
          onClick={() => send({ type: 'release', step: entry.id })}
        >
          {say('lead.look.release')}
        </Button>
      )}
      <Button variant="tertiary" data-color="neutral" className="act" onClick={onClose}>
        {say('lead.close')}
      </Button>
    </div>
  )
}

/** What is asked there and how its answers come out. */
function LookFacts({ entry }: Pick<LookAheadProps, 'entry'>) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const lang = useDeckLang(entry.language)
  return (
    <>
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
      {entry.note && <Said title={say('lead.note')} text={entry.note} language={entry.language} />}
      {entry.followUp && (
        <Said title={say('lead.followUp')} text={entry.followUp} language={entry.language} />
      )}
    </>
  )
}

/** One step of the deck for the facilitator's eyes alone, and the one button that goes there. */
export function LookAhead({ entry, onClose }: LookAheadProps) {
  const say = useWords(consoleWords)
  const lang = useDeckLang(entry.language)
  const { view } = useDesk()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const closes = entry.current ? '' : closesNote(view, say)

  useEffect(() => {
    if (entry.id) heading.current?.focus()
  }, [entry.id])

  useDismiss(panel, { open: true, onEscape: onClose })

  return (
    <section ref={panel} className="panel look-ahead" aria-labelledby="look-title">
      <p className="eyebrow">
        {entry.number === 0
          ? say('lead.look.labelSkipped')
          : say('lead.look.label', { number: entry.number })}
      </p>
      <h2 id="look-title" ref={heading} tabIndex={-1} lang={lang}>
        {entry.title}
      </h2>
      <p className="soft">{say('lead.look.hint')}</p>
      <LookActs entry={entry} onClose={onClose} />
      {closes && view.phase === 'running' && <p className="soft">{closes}</p>}
      {entry.status === 'sealed' && <p className="soft">{say('lead.look.releaseHint')}</p>}
      <LookFacts entry={entry} />
    </section>
  )
}
