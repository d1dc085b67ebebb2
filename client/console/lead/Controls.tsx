import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { commandOf } from '../acts.ts'
import { useWide } from '../use-wide.ts'
import { ActButton } from './ActButton.tsx'
import { useDesk } from './desk.ts'
import { SecondLanguage } from './SecondLanguage.tsx'

/** The switches that are wanted in a hurry. */
export function QuickSwitches() {
  const { view } = useDesk()
  const lock = view.step?.status === 'locked' ? 'unlock' : 'lock'
  return (
    <>
      <ActButton act="lock" label={`lead.controls.${lock}`} />
      <ActButton act="hide" label={`lead.controls.${view.hidden ? 'unhide' : 'hide'}`} />
      <ActButton act="blank" label={`lead.controls.${view.blank ? 'unblank' : 'blank'}`} />
    </>
  )
}

/** What else can be done to the screen, the phones and the answers. */
export function Controls() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const wide = useWide()
  if (view.phase === 'ended') return null
  const reveal = view.step?.status === 'sealed' ? 'revealSealed' : 'reveal'
  const canHold = commandOf('hold', view) !== null
  return (
    <section className="panel" aria-labelledby="controls-title">
      <h2 id="controls-title">{say('lead.controls.more')}</h2>
      <div className="button-grid">
        {!wide && <QuickSwitches />}
        <ActButton act="look-up" label={`lead.controls.${view.lookUp ? 'unlookUp' : 'lookUp'}`} />
        <ActButton act="quiet" label={`lead.controls.${view.quiet ? 'unquiet' : 'quiet'}`} />
        <ActButton act="door" label={`lead.controls.${view.join.doorLocked ? 'undoor' : 'door'}`} />
        <ActButton act="join" label={`lead.controls.${view.joinOverlay ? 'unjoin' : 'join'}`} />
        <ActButton act="table" label={`lead.controls.${view.asTable ? 'picture' : 'table'}`} />
        <ActButton act="reveal" label={`lead.controls.${reveal}`} />
        {canHold && <ActButton act="hold" label="lead.controls.hold" />}
        <ActButton act="again" label="lead.controls.again" />
      </div>
      {canHold && <p className="soft">{say('lead.controls.holdHint')}</p>}
      <SecondLanguage />
      <p className="soft">{say('desk.theme')}</p>
    </section>
  )
}
