import { useEffect, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import type { RoomAct } from '../acts.ts'
import type { KeyAct } from '../keys.ts'
import { type Armed, armedTime, closesEarly, pressOf } from './arming.ts'

/** Lets a press that would close a question early count only when it is made twice. */
export function useArming(view: ConsoleView) {
  const say = useWords(consoleWords)
  const [armed, setArmed] = useState<Armed | null>(null)
  const at = `${view.step?.id}/${view.step?.round}`

  useEffect(() => {
    if (!armed) return
    const waiting = setTimeout(() => setArmed(null), armedTime)
    return () => clearTimeout(waiting)
  }, [armed])

  /** @returns whether the press counts */
  const press = (act: KeyAct | RoomAct): boolean => {
    if (!closesEarly(act, view)) {
      setArmed(null)
      return true
    }
    const { answered, of } = view
    const now = { act, at, pressedAt: performance.now(), answered, of }
    const what = pressOf(armed, now)
    if (what !== 'bounces') setArmed(what === 'arms' ? now : null)
    return what === 'counts'
  }
  const isWaiting = armed?.at === at && closesEarly(armed.act, view)
  const { answered = 0, of = 0 } = armed ?? {}
  return { press, line: isWaiting ? say('lead.act.armed', { answered, of }) : '' }
}
