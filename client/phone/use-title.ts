import { useEffect } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { stepKey } from '../live/phone-rounds.ts'
import { useWords } from '../ui/words.tsx'

/** Names the tab after the step; a step that came while nobody looked is announced there. */
export function useTitle(view: PhoneView | null): void {
  const say = useWords(phoneWords)
  const title = view?.step?.title ?? view?.session.title ?? say('app')
  const key = view?.step ? stepKey(view.step) : ''
  useEffect(() => {
    const tell = () => {
      document.title = title
    }
    if (document.visibilityState === 'visible' || key === '') tell()
    else document.title = say('step.news')
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [key, title, say])
}
