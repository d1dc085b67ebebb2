import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Agreement } from '../../../shared/commitments/agreement.ts'
import type { Settings } from '../../../shared/deck/settings.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import './preview.css'
import { PreviewSteps } from './PreviewSteps.tsx'
import { type DeckSource, usePreviewDeck } from './use-preview-deck.ts'

export interface PreviewDialogProps {
  readonly title: string
  /** What the title is in, where that is not the page's language. */
  readonly lang: Language | undefined
  readonly source: DeckSource
  /** What the session would be started with. */
  readonly settings: Settings
  /** Of an earlier session, to ask about; null where none were read in. */
  readonly agreements: readonly Agreement[] | null
  readonly onClose: () => void
}

/** Where a text has no such sign of its own. */
const place = '\u0000'

/** The sentence around the workshop's title, and the title in the language it is in. */
function Heading({ title, lang }: Pick<PreviewDialogProps, 'title' | 'lang'>) {
  const say = useWords(previewWords)
  const [before, after] = say('title', { title: place }).split(place)
  return (
    <>
      {before}
      <span lang={lang}>{title}</span>
      {after}
    </>
  )
}

/** A workshop step by step, on phone and screen, before there is a session. */
export function PreviewDialog({ title, lang, source, onClose, ...chosen }: PreviewDialogProps) {
  const say = useWords(previewWords)
  const { deck, retry } = usePreviewDeck(source)
  const [now] = useState(() => Date.now())
  return (
    <Dialog wide title={<Heading title={title} lang={lang} />} onClose={onClose}>
      <div className="preview-head">
        <p className="soft">{say('lead')}</p>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
      {deck === 'failed' && (
        <Alert role="alert" data-color="danger">
          <p>{say('failed')}</p>
          <Button type="button" variant="secondary" data-color="neutral" onClick={retry}>
            {say('again')}
          </Button>
        </Alert>
      )}
      {deck === null && <p role="status">{say('loading')}</p>}
      {deck !== null && deck !== 'failed' && <PreviewSteps {...chosen} deck={deck} now={now} />}
    </Dialog>
  )
}
