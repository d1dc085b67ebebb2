import { createRoot } from 'react-dom/client'
import { activities } from '../../shared/activities/registry.ts'
import { keepActivities } from '../charts/load-activity.ts'
import { openScreen } from '../live/screen-store.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import { listenToKeys } from './keys.ts'
import { LinkMessage } from './LinkMessage.tsx'
import { keptView } from './last-view.ts'
import { readLink } from './link.ts'
import { LiveScreen } from './Screen.tsx'
import './screen.css'
import { otherTheme, startTheme } from './theme.ts'

// All of them from the start: a picture must not wait for the network.
keepActivities(activities)
startTheme(location.search)

const link = readLink(location.hash)
listenToKeys(link?.keys ?? null, otherTheme)
// Another screen's link put into the same tab changes only what is after `#`.
window.addEventListener('hashchange', () => location.reload())

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    link ? (
      <LiveScreen session={link.session} store={openScreen(link, keptView(link.session))} />
    ) : (
      <LinkMessage problem="incomplete" />
    ),
  )
}
