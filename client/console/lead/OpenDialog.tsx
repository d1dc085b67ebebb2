import { AgainDialog } from './AgainDialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import type { DialogName } from './desk.ts'
import { EndDialog } from './EndDialog.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { InsertDialog } from './InsertDialog.tsx'
import { LinksDialog } from './LinksDialog.tsx'
import { ReadInDialog } from './ReadIn.tsx'
import { RemoteDialog } from './RemoteDialog.tsx'

interface OpenDialogProps {
  readonly dialog: DialogName | null
  readonly onDialog: (dialog: DialogName | null) => void
  readonly onSingles: (on: boolean) => void
  readonly onDeleted: () => void
}

/** The dialog that is open, if any. */
export function OpenDialog({ dialog, onDialog, onSingles, onDeleted }: OpenDialogProps) {
  const close = () => onDialog(null)
  if (dialog === 'again') return <AgainDialog onClose={close} />
  if (dialog === 'end') return <EndDialog onClose={close} />
  if (dialog === 'delete') return <DeleteDialog onClose={close} onDeleted={onDeleted} />
  if (dialog === 'links') return <LinksDialog onClose={close} />
  if (dialog === 'help') return <HelpDialog onClose={close} onSingles={onSingles} />
  if (dialog === 'read-in') return <ReadInDialog onClose={close} />
  if (dialog === 'insert') return <InsertDialog onClose={close} />
  if (dialog === 'remote') return <RemoteDialog onClose={close} />
  return null
}
