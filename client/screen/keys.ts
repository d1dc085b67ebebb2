import { kept } from './kept.ts'

/** A key typed on the screen's window, as the console gets it. */
export interface ForwardedKey {
  readonly key: string
  readonly shiftKey: boolean
}

/** What a key does to this window alone. */
export type OwnAct = 'full-screen' | 'theme' | 'larger' | 'smaller' | 'help' | 'close'

/** The keys of a console and of presenter clickers, which no switch turns off. */
const acts: ReadonlySet<string> = new Set([
  ' ',
  'Enter',
  'Backspace',
  'ArrowRight',
  'ArrowLeft',
  'PageDown',
  'PageUp',
])

/** Not those that open something to write in: what is typed next here would be acts. */
const ofConsole = 'rhbltqdos.+-−0123456789'

const isOfConsole = (key: string) =>
  acts.has(key) || (key.length === 1 && ofConsole.includes(key.toLowerCase()))

const ofWindow: Readonly<Record<string, OwnAct>> = {
  F5: 'full-screen',
  Escape: 'close',
  f: 'full-screen',
  m: 'theme',
  '?': 'help',
}

function ownActOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): OwnAct | undefined {
  if (shiftKey && key === 'ArrowUp') return 'larger'
  if (shiftKey && key === 'ArrowDown') return 'smaller'
  return ofWindow[key.length === 1 ? key.toLowerCase() : key]
}

/** The console's switch for letters and signs: it and this window are of one browser. */
const singlesKey = 'plenum-console-single-keys'

const areSinglesOff = () => kept(singlesKey) === 'off'

interface KeyHandling {
  /** To the console that opened this window; null on a screen opened by a plain link. */
  readonly forward: ((key: ForwardedKey) => void) | null
  /** Does what a key asks of this window. False where there is nothing to do: the browser then has the key. */
  readonly perform: (act: OwnAct) => boolean
  /** Code and QR fill the screen: Escape closes them, as Q does. */
  readonly isJoinUp: () => boolean
}

/** What the console is told of a key; undefined where it is not the console's. */
function passedOn(key: string, { forward, isJoinUp }: KeyHandling): string | undefined {
  if (!forward) return undefined
  if (key === 'Escape') return isJoinUp() ? 'q' : undefined
  return isOfConsole(key) ? key : undefined
}

const isLeftToBrowser = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || (key.length === 1 && key !== ' ' && areSinglesOff())

/** What a key does on the screen's window: some here, the console's own at the console that opened it. */
export function handleKey(event: KeyboardEvent, handling: KeyHandling): void {
  if (isLeftToBrowser(event)) return
  const { key, shiftKey, repeat } = event
  const act = ownActOf(event)
  // A key held down is one act.
  const isDone = act !== undefined && (repeat || handling.perform(act))
  const passed = isDone ? undefined : passedOn(key, handling)
  if (isDone || passed !== undefined) event.preventDefault()
  if (passed !== undefined && !repeat) handling.forward?.({ key: passed, shiftKey })
}

/** A way to the console that opened this window. */
function channelTo(nonce: string): (key: ForwardedKey) => void {
  const channel = new BroadcastChannel(`plenum-keys-${nonce}`)
  return (key) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within the origin
    channel.postMessage(key)
  }
}

/**
 * Listens to the window's keys for as long as it is open.
 *
 * @param nonce names the channel to the console that opened it; null on a screen opened by a plain link
 */
export function listenToKeys(nonce: string | null, own: Omit<KeyHandling, 'forward'>): void {
  const forward = nonce === null ? null : channelTo(nonce)
  window.addEventListener('keydown', (event) => handleKey(event, { ...own, forward }))
}
