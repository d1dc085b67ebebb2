import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { consoleWords } from '../../shared/i18n/console/index.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { connectRoom } from '../live/room-socket.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import { LanguageProvider } from '../ui/words.tsx'
import { App } from './App.tsx'
import './console.css'

const wanted = pickLanguage(navigator.languages)
// A page half in one language and half in another reads badly: bokmål until a catalogue is there.
const language = consoleWords[wanted] ? wanted : 'nb'
document.documentElement.lang = language

const connect = (session: string) =>
  connectRoom(() => ({ role: 'console', protocol: protocolVersion, session, language }))

const root = document.getElementById('root')
if (!root) throw new Error('console.html has no #root')
createRoot(root).render(
  <StrictMode>
    <LanguageProvider value={language}>
      <App connect={connect} />
    </LanguageProvider>
  </StrictMode>,
)
