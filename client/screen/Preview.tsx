import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../../shared/i18n/languages.ts'
import { type ScreenView, screenViewSchema } from '../../shared/protocol/views.ts'
import { followPreview, type PreviewNews } from '../live/preview-frame.ts'
import { type LoadLanguage, speak } from '../ui/language.ts'
import { NoticeProvider } from './ConnectionNotice.tsx'
import { ScreenLanguage, Shown } from './Screen.tsx'

/** The address of a screen that shows what the page around it tells. */
export const isPreview = (hash: string): boolean => hash === '#preview'

interface PreviewProps {
  readonly news: PreviewNews<ScreenView>
  readonly language: Language
  /** Everything that a new step does by itself has been done. */
  readonly onShown: () => void
}

function Preview({ news, language, onShown }: PreviewProps) {
  // Children come first: the heading has tried to take the focus by now.
  useEffect(() => onShown(), [onShown])
  return (
    <NoticeProvider value={null}>
      <ScreenLanguage asked={language} view={news.view}>
        <Shown view={news.view} at={0} />
      </ScreenLanguage>
    </NoticeProvider>
  )
}

/**
 * The screen at a step before there is a session: it shows what it is told, and asks the server nothing.
 *
 * @param load fetches what the screen says in a language
 */
export function openPreview(root: HTMLElement, load: LoadLanguage): void {
  const page = createRoot(root)
  /** What was told last is shown, however long its language takes. */
  let latest: object | null = null
  // The focus stays with whoever turns the steps, outside this frame: a heading takes none while it is inert.
  const show = (news: PreviewNews<ScreenView>, language: Language) => {
    const onShown = () => {
      if (latest === news) root.inert = false
    }
    speak(language)
    root.inert = true
    page.render(<Preview news={news} language={language} onShown={onShown} />)
  }
  followPreview(screenViewSchema, (news) => {
    latest = news
    const { language } = news
    void load(language).then(() => {
      if (latest === news) show(news, language)
    })
  })
}
