import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { actOfKey, type KeyAct } from './keys.ts'

const isTyping = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="menu"]') !==
  null

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

const pressedKey = v.object({ key: v.string(), shiftKey: v.boolean() })

interface KeyOptions {
  /** Whether single letters and signs are switched on. */
  readonly singles: boolean
  /** Names the channel on which the screen's window passes its keys. */
  readonly nonce: string
}

/** Listens to this window's keys, and to those of a screen window that this console opened. */
export function useKeys(perform: (act: KeyAct) => void, { singles, nonce }: KeyOptions): void {
  const latest = useRef({ perform, singles })
  useEffect(() => {
    latest.current = { perform, singles }
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = isForTheRoom(event) && actOfKey(event, latest.current.singles)
      if (!act) return
      event.preventDefault()
      if (!event.repeat || repeatable.has(act)) latest.current.perform(act)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const channel = new BroadcastChannel(`plenum-keys-${nonce}`)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const pressed = v.safeParse(pressedKey, data)
      const act = pressed.success && actOfKey(pressed.output, latest.current.singles)
      if (act) latest.current.perform(act)
    })
    return () => channel.close()
  }, [nonce])
}
