import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { paths } from '../../../shared/protocol/paths.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'

/** The files to take home, as plain links. */
export function ResultFiles() {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const hasAgreements = view.agenda.some(
    ({ type, status }) => status === 'revealed' && (type === 'commit' || type === 'followup'),
  )
  const at = (path: string) => path.replace(':session', session)
  return (
    <ul className="plain files">
      <li>
        <a className="menu-link" href={at(paths.resultsCsv.path)} download>
          {say('lead.csv')}
        </a>
      </li>
      <li>
        <a className="menu-link" href={at(paths.resultsJson.path)} download>
          {say('lead.json')}
        </a>
      </li>
      {hasAgreements && (
        <>
          <li>
            <a className="menu-link" href={at(paths.agreementsFile.path)} download>
              {say('agreements.file')}
            </a>
          </li>
          <li>
            <a className="menu-link" href={at(paths.agreementsCalendar.path)} download>
              {say('agreements.calendar')}
            </a>
          </li>
        </>
      )}
    </ul>
  )
}
