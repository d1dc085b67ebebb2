import { createRoot } from 'react-dom/client'
import { activities } from '../../shared/activities/registry.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import { keepActivities } from '../charts/load-activity.ts'
import { openScreen, type ScreenState, type ScreenStore } from '../live/screen-store.ts'
import '../ui/base.css'
import '../ui/fonts.css'
import '../ui/hall.css'
import { keepAwake } from './keep-awake.ts'
import { listenToKeys } from './keys.ts'
import { LinkMessage } from './LinkMessage.tsx'
import { askedLanguage } from './language.ts'
import { keptView } from './last-view.ts'
import { readLink, type ScreenLink } from './link.ts'
import { performOwn } from './own-acts.ts'
import { isPreview, openPreview } from './Preview.tsx'
import { LiveScreen, ScreenLanguage } from './Screen.tsx'
import './screen.css'
import { sameTextSize, textSizeKey } from './text-size.ts'
import { sameTheme, startTheme, themeKey } from './theme.ts'

// All of them from the start: a picture must not wait for the network, and neither must its words.
keepActivities(activities)
const catalogues = [
  screenWords,
  errorWords,
  chartsWords,
  ...activities.map((activity) => activity.words),
]
startTheme(location.search)
sameTextSize()

/** All that is said in the session's language, from the first view that tells which it is. */
function fetchWithView(store: ScreenStore): void {
  const fetch = ({ view }: ScreenState) => {
    if (!view) return
    unsubscribe()
    void fetchWords(view.session.language, catalogues)
  }
  const unsubscribe = store.subscribe(fetch)
  fetch(store.getState())
}

const asked = askedLanguage(location.search)
const link = readLink(location.hash)
void fetchWords(asked ?? pickLanguage(navigator.languages), catalogues)
// Another screen's link put into the same tab changes only what is after `#`.
window.addEventListener('hashchange', () => location.reload())

/** A screen that people look at. One that the console opened passes on the keys that are the console's. */
function watch({ keys }: ScreenLink, store: ScreenStore): void {
  keepAwake()
  const isJoinUp = () => store.getState().view?.joinOverlay ?? false
  listenToKeys(keys, { perform: performOwn, isJoinUp })
}

/** A picture of the screen in the console: as the screen is, but nothing to press, focus or hear. */
function mirror(): void {
  root?.toggleAttribute('inert', true)
  window.addEventListener('storage', ({ key }) => {
    if (key === themeKey) sameTheme()
    if (key === textSizeKey) sameTextSize()
  })
}

function open(to: ScreenLink): ScreenStore {
  const store = openScreen(to, keptView(to.session), asked)
  if (!asked) fetchWithView(store)
  if (to.isMini) mirror()
  else watch(to, store)
  return store
}

const root = document.getElementById('root')
if (root && isPreview(location.hash))
  openPreview(root, (language) => fetchWords(language, catalogues))
else if (root) {
  createRoot(root).render(
    link ? (
      <LiveScreen session={link.session} store={open(link)} asked={asked} />
    ) : (
      <ScreenLanguage asked={asked} view={null}>
        <LinkMessage problem="incomplete" />
      </ScreenLanguage>
    ),
  )
}
