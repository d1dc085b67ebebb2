import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import { call } from '../../live/call.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { screenLink } from '../address.ts'
import { loadLanguage } from '../language.ts'
import { Menu } from '../parts/Menu.tsx'
import { useDesk } from './desk.ts'
import { ResultFiles } from './ResultFiles.tsx'

export type DialogName = 'end' | 'delete' | 'links' | 'help'

interface TopBarProps {
  readonly connection: ConsoleState['connection']
  readonly onDialog: (dialog: DialogName) => void
}

function Counts() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const { inRoom, answered, of, step } = view
  if (!step || step.status === 'idle') return <span>{say('lead.inRoom', { inRoom })}</span>
  const isGroup = step.mode === 'group'
  return <span>{say(isGroup ? 'lead.tables' : 'lead.counts', { inRoom, answered, of })}</span>
}

function OpenScreen() {
  const say = useWords(consoleWords)
  const { session, view, nonce } = useDesk()
  const open = () =>
    window.open(
      screenLink(location.origin, session, view.screenToken, nonce),
      `plenum-screen-${session}`,
    )
  return (
    <button type="button" className="button small" onClick={open}>
      {say('lead.openScreen')} <span aria-hidden="true">↗</span>
    </button>
  )
}

function SessionMenu({ onDialog }: Pick<TopBarProps, 'onDialog'>) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { session, view } = useDesk()
  const [said, setSaid] = useState('')
  const renew = async () => {
    const renewed = await call('newCode', {}, session)
    setSaid(renewed.ok ? say('lead.newCodeDone') : sayError(renewed.error.code, { field: 'none' }))
  }
  return (
    <Menu label={say('lead.session')}>
      {(close) => {
        const show = (dialog: DialogName) => {
          close()
          onDialog(dialog)
        }
        return (
          <>
            <button type="button" onClick={() => show('help')}>
              {say('lead.controls.help')}
            </button>
            {view.phase !== 'ended' && (
              <>
                <button type="button" onClick={renew}>
                  {say('lead.newCode')}
                </button>
                <button type="button" onClick={() => show('end')}>
                  {say('lead.act.end')}
                </button>
              </>
            )}
            <button type="button" className="danger" onClick={() => show('delete')}>
              {say('lead.delete.menu')}
            </button>
            <p role="status">{said}</p>
            <LanguageMenu label={say('language')} load={loadLanguage} />
          </>
        )
      }}
    </Menu>
  )
}

/** Who is in, how they get in, and what concerns the session as a whole. */
export function TopBar({ connection, onDialog }: TopBarProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  return (
    <header className="top-bar">
      <p className="brand">{say('product')}</p>
      <p className="session-title">{view.session.title}</p>
      <p className="chips">
        <span className="chip" data-connection={connection}>
          {say(`lead.connection.${connection}`)}
        </span>
        {view.phase !== 'ended' && (
          <>
            <span className="chip">{say('lead.code', { code: spacedCode(view.join.code) })}</span>
            <span className="chip">
              <Counts />
            </span>
          </>
        )}
        {view.join.doorLocked && <span className="chip warn">{say('lead.doorLocked')}</span>}
      </p>
      <div className="top-actions">
        <OpenScreen />
        <button type="button" className="button small" onClick={() => onDialog('links')}>
          {say('lead.links')}
        </button>
        <Menu label={say('lead.results')}>
          {() => (
            <>
              <ResultFiles />
              <p className="soft">{say('lead.resultsHint')}</p>
            </>
          )}
        </Menu>
        <SessionMenu onDialog={onDialog} />
      </div>
    </header>
  )
}
