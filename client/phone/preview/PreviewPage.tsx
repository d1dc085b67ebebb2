import { useEffect } from 'react'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import type { PreviewNews } from '../../live/preview-frame.ts'
import { DeckLanguageProvider, LanguageProvider } from '../../ui/words.tsx'
import { Protection } from '../Protection.tsx'
import { PhoneProvider } from '../phone-context.ts'
import { StepPage } from '../StepPage.tsx'
import { useTitle } from '../use-title.ts'
import type { PreviewStore } from './preview-store.ts'

interface PreviewPageProps {
  readonly store: PreviewStore
  readonly news: PreviewNews<PhoneView>
  readonly language: Language
  /** Everything that a new step does by itself has been done. */
  readonly onShown: () => void
}

/**
 * The phone at one step, as people in the room would have it. What is this phone's own stays out: its
 * language, its size of letters, its connection.
 */
export function PreviewPage({ store, news, language, onShown }: PreviewPageProps) {
  const { view } = news
  // Children come first: the heading has tried to take the focus by now.
  useEffect(() => onShown(), [onShown])
  return (
    <LanguageProvider value={language}>
      <PhoneProvider value={store}>
        <div className="phone-page">
          <main>
            <DeckLanguageProvider value={view.session.deckLanguage}>
              <Step view={view} />
            </DeckLanguageProvider>
          </main>
          <footer className="phone-foot">
            <Protection key={view.step?.id} view={view} />
          </footer>
        </div>
      </PhoneProvider>
    </LanguageProvider>
  )
}

function Step({ view }: { readonly view: PhoneView }) {
  useTitle(view)
  return view.step && <StepPage key={view.step.id} view={view} step={view.step} />
}
