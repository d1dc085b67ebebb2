import { createRoot } from 'react-dom/client'
import type { Language } from '../../../shared/i18n/languages.ts'
import { type PhoneView, phoneViewSchema } from '../../../shared/protocol/views.ts'
import { followPreview, type PreviewNews } from '../../live/preview-frame.ts'
import { speak } from '../../ui/language.ts'
import '../heading-face.css'
import { loadLanguage } from '../language.ts'
import '../phone.css'
import { PreviewPage } from './PreviewPage.tsx'
import { createPreviewStore } from './preview-store.ts'

const root = document.querySelector<HTMLElement>('#root')
if (!root) throw new Error('phone-preview.html lacks its root')

const store = createPreviewStore()
const page = createRoot(root)
/** What was told last is shown, however long its language takes. */
let latest: object | null = null

// The focus stays with whoever turns the steps, outside this frame: a heading takes none while it is inert.
const show = (parent: HTMLElement, news: PreviewNews<PhoneView>, language: Language) => {
  const onShown = () => {
    if (latest === news) parent.inert = false
  }
  speak(language)
  parent.inert = true
  store.show(news.view)
  page.render(<PreviewPage store={store} news={news} language={language} onShown={onShown} />)
}

followPreview(phoneViewSchema, (news) => {
  latest = news
  const { language } = news
  void loadLanguage(language).then(() => {
    if (latest === news) show(root, news, language)
  })
})
