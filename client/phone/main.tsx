import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import { phoneStorage } from '../live/phone-kept.ts'
import { LanguageProvider } from '../ui/words.tsx'
import { App } from './App.tsx'
import { phoneLanguage } from './language.ts'
import './phone.css'

const language = phoneLanguage(navigator.languages)
document.documentElement.lang = language

const root = document.querySelector('#root')
if (!root) throw new Error('phone.html lacks its root')

createRoot(root).render(
  <LanguageProvider value={language}>
    <App storage={phoneStorage()} language={language} />
  </LanguageProvider>,
)
