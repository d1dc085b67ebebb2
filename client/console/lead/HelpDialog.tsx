import { Button, Switch } from '@digdir/designsystemet-react'
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

function KeyRows() {
  const say = useWords(consoleWords)
  const name = (key: string) => (key === 'Space' ? say('desk.space') : key)
  return (
    <tbody>
      {acts.map((act) => (
        <tr key={act}>
          <td>
            {shownKeys(act).map((key) => (
              <kbd key={key}>{name(key)}</kbd>
            ))}
          </td>
          <td>{say(`lead.help.rows.${act}`)}</td>
        </tr>
      ))}
      <tr>
        <td>
          <kbd>1</kbd>
          <kbd>2</kbd> … <kbd>Enter</kbd>
        </td>
        <td>{say('lead.help.rows.digits')}</td>
      </tr>
      <tr>
        <td>
          <kbd>Ctrl+Z</kbd>
        </td>
        <td>{say('desk.undo.label')}</td>
      </tr>
    </tbody>
  )
}

/** The table of keys, and the switch for single letters. */
export function HelpDialog({ onClose, onSingles }: HelpDialogProps) {
  const say = useWords(consoleWords)
  const { singles } = useDesk()
  return (
    <Dialog title={say('lead.help.title')} onClose={onClose}>
      <p className="soft">{say('lead.help.text')}</p>
      <Switch
        label={say('lead.help.letters')}
        description={say('lead.help.lettersHint')}
        checked={singles}
        onChange={({ currentTarget }) => onSingles(currentTarget.checked)}
      />
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{say('lead.help.key')}</th>
            <th scope="col">{say('lead.help.does')}</th>
          </tr>
        </thead>
        <KeyRows />
      </table>
      <Button variant="secondary" data-color="neutral" onClick={onClose}>
        {say('lead.close')}
      </Button>
    </Dialog>
  )
}
