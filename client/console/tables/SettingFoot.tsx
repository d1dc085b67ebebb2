import { Button } from '@digdir/designsystemet-react'

interface SettingFootProps {
  readonly labels: { readonly remove: string; readonly cancel: string; readonly save: string }
  /** Nothing can be changed now. */
  readonly busy?: boolean
  /** Takes away what is set; null where nothing is. */
  readonly onRemove: (() => void) | null
  readonly onClose: () => void
}

/** The buttons below a form in a dialog: give up what is set, leave it, or save. */
export const SettingFoot = ({ labels, busy = false, onRemove, onClose }: SettingFootProps) => (
  <div className="row">
    {onRemove && (
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        disabled={busy}
        onClick={() => {
          onRemove()
          onClose()
        }}
      >
        {labels.remove}
      </Button>
    )}
    <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
      {labels.cancel}
    </Button>
    <Button type="submit" disabled={busy}>
      {labels.save}
    </Button>
  </div>
)
