import type { RoomAct } from './acts.ts'

/** What a key can do: an act on the room, or something in this window alone. */
export type KeyAct =
  | Exclude<RoomAct, 'door' | 'hold'>
  | 'full-screen'
  | 'help'
  | 'insert'
  | 'parking'

export interface KeyBinding {
  readonly act: KeyAct
  /** As `KeyboardEvent.key` says them, letters in lower case. */
  readonly keys: readonly string[]
  /** True with Shift only, false without it only; left out where the sign itself may need Shift. */
  readonly shift?: boolean
  /** What the button and the help show. */
  readonly shown: readonly string[]
  /** The first of them as `aria-keyshortcuts` writes it. */
  readonly shortcut: string
  /** Letters and signs can be switched off; a clicker's keys cannot. */
  readonly single: boolean
}

const letter = (act: KeyAct, key: string): KeyBinding => ({
  act,
  keys: [key],
  shift: false,
  shown: [key.toUpperCase()],
  shortcut: key.toUpperCase(),
  single: true,
})

const sign = (act: KeyAct, key: string, ...others: string[]): KeyBinding => ({
  act,
  keys: [key, ...others],
  shown: [key],
  shortcut: key === '+' ? 'Plus' : key,
  single: true,
})

/** The one table of keys: handler, buttons and help read it. */
export const keyTable: readonly KeyBinding[] = [
  {
    act: 'next',
    keys: [' ', 'arrowright', 'pagedown'],
    shown: ['Space', '→', 'PageDown'],
    shortcut: 'Space',
    single: false,
  },
  {
    act: 'previous',
    keys: ['arrowleft', 'pageup'],
    shown: ['←', 'PageUp'],
    shortcut: 'ArrowLeft',
    single: false,
  },
  letter('reveal', 'r'),
  { ...letter('again', 'r'), shift: true, shown: ['Shift+R'], shortcut: 'Shift+R' },
  letter('hide', 'h'),
  { ...letter('blank', 'b'), shown: ['B'] },
  sign('blank', '.'),
  letter('lock', 'l'),
  letter('timer', 't'),
  sign('more-time', '+'),
  sign('less-time', '-', '−'),
  letter('join', 'q'),
  letter('look-up', 'o'),
  letter('quiet', 's'),
  letter('insert', 'i'),
  letter('parking', 'p'),
  letter('table', 'd'),
  letter('full-screen', 'f'),
  sign('help', '?'),
]

/** A key as this window or the screen's window reports it. */
export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
}

/** The act of a key, or undefined. @param singles whether single letters and signs are switched on */
export const actOfKey = ({ key, shiftKey }: PressedKey, singles: boolean): KeyAct | undefined =>
  keyTable.find(
    ({ keys, shift, single }) =>
      keys.includes(key.toLowerCase()) &&
      (shift === undefined || shift === shiftKey) &&
      (singles || !single),
  )?.act

/** How an act's first key is shown on its button. */
export const bindingOf = (act: string): KeyBinding | undefined =>
  keyTable.find((binding) => binding.act === act)
