import { createRoot } from 'react-dom/client'
import { activities } from '../../shared/activities/registry.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { spokenLanguages } from '../../shared/i18n/languages.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import { keepActivities } from '../charts/load-activity.ts'
import { openScreen } from '../live/screen-store.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import { listenToKeys } from './keys.ts'
import { LinkMessage } from './LinkMessage.tsx'
import { askedLanguage } from './language.ts'
import { keptView } from './last-view.ts'
import { readLink } from './link.ts'
import { LiveScreen, ScreenLanguage } from './Screen.tsx'
import './screen.css'
import { otherTheme, startTheme } from './theme.ts'

// All of them from the start: a picture must not wait for the network, and neither must its words.
keepActivities(activities)
const catalogues = [
  screenWords,
  errorWords,
  chartsWords,
  ...activities.map((activity) => activity.words),
]
for (const language of spokenLanguages) void fetchWords(language, catalogues)
startTheme(location.search)

const asked = askedLanguage(location.search)
const link = readLink(location.hash)
listenToKeys(link?.keys ?? null, otherTheme)
// Another screen's link put into the same tab changes only what is after `#`.
window.addEventListener('hashchange', () => location.reload())

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    link ? (
      <LiveScreen
        session={link.session}
        store={openScreen(link, keptView(link.session), asked)}
        asked={asked}
      />
    ) : (
      <ScreenLanguage asked={asked} view={null}>
        <LinkMessage problem="incomplete" />
      </ScreenLanguage>
    ),
  )
}
