import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { connectRoom } from '../live/room-socket.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import { Languages } from '../ui/Languages.tsx'
import { beginLanguage, spokenNow } from '../ui/language.ts'
import { App } from './App.tsx'
import './console.css'
import { loadLanguage } from './language.ts'

const connect = (session: string) =>
  connectRoom(() => ({
    role: 'console',
    protocol: protocolVersion,
    session,
    language: spokenNow(),
  }))

const root = document.getElementById('root')
if (!root) throw new Error('console.html has no #root')
void beginLanguage(loadLanguage).then((first) =>
  createRoot(root).render(
    <StrictMode>
      <Languages first={first}>
        <App connect={connect} />
      </Languages>
    </StrictMode>,
  ),
)
