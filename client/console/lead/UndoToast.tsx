import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import type { Undoing, UndoOffer } from './use-undo.ts'

/** So long an act can be taken back; the time stands while somebody is at the message. */
const undoTime = 10_000

/** Calls `over` after the time, which starts anew with each offer and stands while it is held. */
function useTime(offer: UndoOffer | null, held: boolean, over: () => void): void {
  const left = useRef(undoTime)
  const number = offer?.number
  useEffect(() => {
    if (number !== undefined) left.current = undoTime
  }, [number])
  useEffect(() => {
    if (number === undefined || held) return
    const from = performance.now()
    const waiting = setTimeout(over, left.current)
    return () => {
      clearTimeout(waiting)
      left.current -= performance.now() - from
    }
  }, [number, held, over])
}

/** Whether somebody is at the message, with the pointer or with focus. */
function useHeld() {
  const place = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const { current } = place
    const hold = () => setHeld(true)
    const letGo = () => setHeld(false)
    const listening = { pointerenter: hold, focusin: hold, pointerleave: letGo, focusout: letGo }
    for (const [name, listener] of Object.entries(listening))
      current?.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of Object.entries(listening))
        current?.removeEventListener(name, listener)
    }
  }, [])
  return { place, held, setHeld }
}

/** Ctrl or Cmd and Z, outside of fields, where it is the browser's own. */
function useUndoKey(isOffered: boolean, takeBack: () => void): void {
  const latest = useRef(takeBack)
  useEffect(() => {
    latest.current = takeBack
  })
  useEffect(() => {
    if (!isOffered) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = event
      const isTyping = target instanceof Element && target.closest('input, textarea, select')
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || isTyping) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOffered])
}

type UndoToastProps = Pick<Undoing, 'offer' | 'takeBack' | 'drop'>

/** What was just done, and the way back. It asks for nothing, takes no focus, and goes by itself. */
export function UndoToast({ offer, takeBack, drop }: UndoToastProps) {
  const say = useWords(consoleWords)
  const { place, held, setHeld } = useHeld()
  useTime(offer, held, drop)
  const back = () => {
    setHeld(false)
    // The message goes with its button: whoever pressed it is back at the step.
    document.querySelector<HTMLElement>('main h1')?.focus()
    void takeBack()
  }
  const canUndo = offer !== null && offer.commands.length > 0
  useUndoKey(canUndo, back)
  return (
    <div className="undo-place" ref={place}>
      <p role="status" className={offer ? 'undo-said' : 'visually-hidden'}>
        {offer && say(offer.did, offer.values)}
      </p>
      {offer && (
        <div className="undo-acts" role="group" aria-label={say('desk.undo.label')}>
          {canUndo && (
            <Button
              variant="secondary"
              data-color="neutral"
              aria-keyshortcuts="Control+Z"
              onClick={back}
            >
              {say(offer.back, offer.values)}
              <kbd aria-hidden="true">Ctrl+Z</kbd>
            </Button>
          )}
          <Button
            icon
            variant="tertiary"
            data-color="neutral"
            aria-label={say('desk.undo.put')}
            onClick={drop}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      )}
    </div>
  )
}
