/** A key typed on the screen's window, as the console gets it. */
export interface ForwardedKey {
  readonly key: string
  readonly shiftKey: boolean
}

/** The keys of a console and of presenter clickers. */
const acts: ReadonlySet<string> = new Set([' ', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'])

const letters = 'rhbltqd.+-?'

const isOfConsole = (key: string) =>
  acts.has(key) || (key.length === 1 && letters.includes(key.toLowerCase()))

const toggleFullScreen = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()

const fullScreen = () => {
  // A browser may refuse full screen, such as in a frame: then the window stays as it is.
  toggleFullScreen().catch(() => undefined)
}

interface KeyHandling {
  /** The channel to the console that opened this window; null for a screen opened by a plain link. */
  readonly forward: ((key: ForwardedKey) => void) | null
  readonly onTheme: () => void
}

/** What a key does on the screen: F and M here, the console's keys at the console. */
export function handleKey(event: KeyboardEvent, { forward, onTheme }: KeyHandling): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { key, shiftKey } = event
  if (key.toLowerCase() === 'f' || (key === 'F5' && forward)) {
    event.preventDefault()
    if (!event.repeat) fullScreen()
  } else if (key.toLowerCase() === 'm') {
    onTheme()
  } else if (forward && isOfConsole(key)) {
    event.preventDefault()
    // A key held down is one act.
    if (!event.repeat) forward({ key, shiftKey })
  }
}

/** Listens to the window's keys; with a channel's nonce the console gets those that are its own. */
export function listenToKeys(nonce: string | null, onTheme: () => void): () => void {
  const channel = nonce === null ? null : new BroadcastChannel(`plenum-keys-${nonce}`)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within the origin
  const forward = channel && ((key: ForwardedKey) => channel.postMessage(key))
  const listen = (event: KeyboardEvent) => handleKey(event, { forward, onTheme })
  window.addEventListener('keydown', listen)
  return () => {
    window.removeEventListener('keydown', listen)
    channel?.close()
  }
}
