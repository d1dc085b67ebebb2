import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { readAgreements } from '../../../shared/commitments/file.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { previewSettings } from './settings-of.ts'
import type { StartForm } from './start-form.ts'
import { useCardLang } from './use-card-lang.ts'

const PreviewDialog = lazy(async () => {
  const { PreviewDialog: dialog } = await import('../preview/PreviewDialog.tsx')
  return { default: dialog }
})

interface PreviewButtonProps {
  readonly card: DeckCard
  /** As it is filled in now: the preview is of the session that it would start. */
  readonly form: StartForm
}

/** What is previewed, held still while it is looked at. */
function usePreviewed({ card, form }: PreviewButtonProps) {
  const page = useLanguage()
  const source = useMemo(
    () => (card.id === 'file' ? { file: form.file?.contents } : { id: card.id }),
    [card.id, form.file],
  )
  const settings = useMemo(() => previewSettings(form, card, page), [form, card, page])
  const { agreementsFile } = form
  const agreements = useMemo(() => {
    const read = agreementsFile === null ? null : readAgreements(agreementsFile)
    return read?.ok ? read.value.agreements : null
  }, [agreementsFile])
  return { title: card.title, lang: useCardLang(card), source, settings, agreements }
}

function Previewed({ onClose, ...of }: PreviewButtonProps & { readonly onClose: () => void }) {
  return <PreviewDialog {...usePreviewed(of)} onClose={onClose} />
}

/** The way to see every step of a workshop before it is started. */
export function PreviewButton(props: PreviewButtonProps) {
  const say = useWords(consoleWords)
  const [isOpen, setOpen] = useState(false)
  const { title } = props.card
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        aria-label={say('start.previewTitle', { title })}
        onClick={() => setOpen(true)}
      >
        {say('start.preview')}
      </Button>
      {isOpen &&
        // Outside of the form around the button: what is chosen here is no part of it.
        createPortal(
          <Suspense>
            <Previewed {...props} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
