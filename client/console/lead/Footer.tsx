import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useWide } from '../use-wide.ts'
import { ActButton } from './ActButton.tsx'
import { QuickSwitches } from './Controls.tsx'
import { useDesk } from './desk.ts'
import { NextAct } from './NextAct.tsx'

/** What has the focus must not lie behind the bar, however high its words make it. */
function useRoomAbove(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = bar
    if (!current || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBlockEnd = `${current.offsetHeight + 16}px`
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return bar
}

/** The bottom bar: what was said back, the way back, the quick switches, and the next act. */
export function Footer({ children }: { readonly children: ReactNode }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const wide = useWide()
  const bar = useRoomAbove()
  return (
    <footer className="footer" ref={bar}>
      <div className="messages">{children}</div>
      {view.phase !== 'ended' && (
        <section className="footer-row" aria-label={say('lead.controls.bar')}>
          <ActButton act="previous" label="lead.controls.previous" className="previous" />
          {wide && <QuickSwitches />}
          <NextAct />
        </section>
      )}
    </footer>
  )
}
