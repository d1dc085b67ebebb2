import { StrictMode } from 'react'
import '@digdir/designsystemet-web/details'
import '@digdir/designsystemet-web/ds-error-summary'
import '@digdir/designsystemet-web/ds-field'
import '@digdir/designsystemet-web/fieldset'
import { createRoot } from 'react-dom/client'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { connectRoom } from '../live/room-socket.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import { Languages } from '../ui/Languages.tsx'
import { beginLanguage, spokenNow } from '../ui/language.ts'
import { App } from './App.tsx'
import './design.css'
import './console.css'
import { loadLanguage } from './language.ts'

const connect = (session: string, how: { readonly prints?: true } = {}) =>
  connectRoom(() => ({
    ...how,
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
