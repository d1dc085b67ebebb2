import { closeHelp, toggleHelp } from './help.ts'
import type { OwnAct } from './keys.ts'
import { changeTextSize } from './text-size.ts'
import { otherTheme } from './theme.ts'

const toggleFullScreen = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()

function fullScreen(): void {
  // A browser may refuse full screen, such as in a frame: then the window stays as it is.
  toggleFullScreen().catch(() => undefined)
}

const done = (act: () => void) => (): boolean => {
  act()
  return true
}

const ownActs: Readonly<Record<OwnAct, () => boolean>> = {
  'full-screen': done(fullScreen),
  theme: done(otherTheme),
  larger: done(() => changeTextSize(1)),
  smaller: done(() => changeTextSize(-1)),
  help: done(toggleHelp),
  close: closeHelp,
}

/** Does to this window what a key asked for. @returns whether there was anything to do */
export const performOwn = (act: OwnAct): boolean => ownActs[act]()
