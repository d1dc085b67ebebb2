import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { actOfKey, type KeyAct, type PressedKey } from './keys.ts'
import { useMousePress } from './lead/use-mouse-press.ts'
import { createStepNumber } from './step-number.ts'

const isTyping = (target: Element): boolean =>
  target.closest(
    'input, textarea, select, [contenteditable="true"], dialog, [role="menu"], [data-own-keys]',
  ) !== null

/** Space belongs to whatever has focus and can be pressed. */
const isOwnKey = (target: Element, key: string): boolean =>
  key === ' ' && target.closest('button, a[href], summary') !== null

const isForTheRoom = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  if (document.querySelector('dialog[open]')) return false
  return (
    !(event.target instanceof Element) ||
    !(isTyping(event.target) || isOwnKey(event.target, event.key))
  )
}

const repeatable: ReadonlySet<KeyAct> = new Set<KeyAct>(['more-time', 'less-time'])

/** Keys that mean something at the screen alone: here they are pressed for other reasons. */
const screenKeys: Readonly<Record<string, KeyAct>> = { Enter: 'next', Backspace: 'previous' }

const pressedKey = v.object({ key: v.string(), shiftKey: v.boolean() })

/** What keys lead to. */
export interface KeyTargets {
  readonly perform: (act: KeyAct) => void
  /** A step's number was typed and ended with Enter. */
  readonly onStep: (number: number) => void
  /** The number as far as it is typed. */
  readonly onTyped: (digits: string) => void
}

interface KeyOptions {
  /** Whether single letters and signs are switched on. */
  readonly singles: boolean
  /** Names the channel on which the screen's window passes its keys. */
  readonly nonce: string
}

/** Takes keys one by one: an act, or the number of a step. @returns whether the key meant something */
function createHandling(latest: () => KeyTargets & Pick<KeyOptions, 'singles'>) {
  const number = createStepNumber()
  return (pressed: PressedKey & { readonly repeat?: boolean }): boolean => {
    const { perform, onStep, onTyped, singles } = latest()
    const now = performance.now()
    if (pressed.key === 'Enter') {
      const step = number.end(now)
      if (step !== null) onStep(step)
      return step !== null
    }
    const typed = singles ? number.type(pressed.key, now) : null
    if (typed !== null) {
      onTyped(typed)
      return true
    }
    const act = actOfKey(pressed, singles)
    if (act && (!pressed.repeat || repeatable.has(act))) perform(act)
    return act !== undefined
  }
}

/** Listens to this window's keys, and to those of a screen window that this console opened. */
export function useKeys(targets: KeyTargets, { singles, nonce }: KeyOptions): void {
  useMousePress()
  const latest = useRef({ ...targets, singles })
  useEffect(() => {
    latest.current = { ...targets, singles }
  })

  useEffect(() => {
    const handle = createHandling(() => latest.current)
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForTheRoom(event) && handle(event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const channel = new BroadcastChannel(`plenum-keys-${nonce}`)
    const handle = createHandling(() => latest.current)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const pressed = v.safeParse(pressedKey, data)
      if (!pressed.success) return
      if (handle(pressed.output)) return
      const act = screenKeys[pressed.output.key]
      if (act) latest.current.perform(act)
    })
    return () => channel.close()
  }, [nonce])
}
