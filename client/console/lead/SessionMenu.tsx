import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { paperPath, reportPath } from '../address.ts'
import { loadLanguage } from '../language.ts'
import { Menu } from '../parts/Menu.tsx'
import { type DialogName, useDesk } from './desk.ts'
import { ResultFiles } from './ResultFiles.tsx'

interface AwayProps {
  readonly to: string
  readonly label: 'desk.links.guide' | 'desk.links.report' | 'desk.links.paper'
  /** Of what is behind the link, where it is always the same. */
  readonly hrefLang?: Language
}

/** A page of its own, so that the room is not left. */
function Away({ to, label, ...link }: AwayProps) {
  const say = useWords(consoleWords)
  return (
    <a {...link} className="menu-link" href={to} target="_blank" rel="noreferrer">
      {say(label)} <span aria-hidden="true">↗</span>
      <span className="visually-hidden"> ({say('desk.links.newTab')})</span>
    </a>
  )
}

/** Everything that concerns the session as a whole and is not wanted in a hurry. */
export function SessionMenu() {
  const say = useWords(consoleWords)
  const { session, view, onDialog } = useDesk()
  return (
    <Menu label={say('lead.session')}>
      {(close) => {
        const show = (dialog: DialogName) => {
          close()
          onDialog(dialog)
        }
        return (
          <>
            <button type="button" onClick={() => show('links')}>
              {say('desk.links.title')}
            </button>
            <button type="button" onClick={() => show('help')}>
              {say('lead.controls.help')}
            </button>
            {view.phase !== 'ended' && (
              <button type="button" onClick={() => show('read-in')}>
                {say('agreements.menu')}
              </button>
            )}
            <Away to="/guide" hrefLang="nb" label="desk.links.guide" />
            <Away to={paperPath(view.deck.id)} label="desk.links.paper" />
            <hr />
            <Away to={reportPath(session)} label="desk.links.report" />
            <ResultFiles />
            <p className="soft">{say('lead.resultsHint')}</p>
            <hr />
            {view.phase !== 'ended' && (
              <button type="button" onClick={() => show('end')}>
                {say('lead.act.end')}
              </button>
            )}
            <button type="button" className="danger" onClick={() => show('delete')}>
              {say('lead.delete.menu')}
            </button>
            <LanguageMenu label={say('language')} load={loadLanguage} />
          </>
        )
      }}
    </Menu>
  )
}
