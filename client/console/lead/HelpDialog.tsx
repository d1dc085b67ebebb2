import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { keyTable } from '../keys.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'

interface HelpDialogProps {
  readonly onClose: () => void
  readonly onSingles: (on: boolean) => void
}

const acts = [...new Set(keyTable.map(({ act }) => act))]

const shownKeys = (act: string): string[] =>
  keyTable.filter((binding) => binding.act === act).flatMap(({ shown }) => shown)

/** The table of keys, and the switch for single letters. */
export function HelpDialog({ onClose, onSingles }: HelpDialogProps) {
  const say = useWords(consoleWords)
  const { singles } = useDesk()
  return (
    <Dialog title={say('lead.help.title')} onClose={onClose}>
      <p className="soft">{say('lead.help.text')}</p>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{say('lead.help.key')}</th>
            <th scope="col">{say('lead.help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <tr key={act}>
              <td>
                {shownKeys(act).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{say(`lead.help.rows.${act}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="tick">
        <input
          type="checkbox"
          checked={singles}
          aria-describedby="letters-hint"
          onChange={({ currentTarget }) => onSingles(currentTarget.checked)}
        />
        {say('lead.help.letters')}
      </label>
      <p id="letters-hint" className="soft">
        {say('lead.help.lettersHint')}
      </p>
      <button type="button" className="button" onClick={onClose}>
        {say('lead.close')}
      </button>
    </Dialog>
  )
}
