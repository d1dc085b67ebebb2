import { useEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { useIsOnline } from '../live/use-is-online.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'
import { useActs, usePhone } from './phone-context.ts'

/** A network that blinks for less than this is nobody's concern. */
const worthTelling = 2_000

/** Whether something has been so for a while. */
function useLasting(holds: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!holds) {
      setLasts(false)
      return undefined
    }
    const timer = setTimeout(() => setLasts(true), worthTelling)
    return () => clearTimeout(timer)
  }, [holds])
  return holds && lasts
}

/** A calm line at the top, only when something is wrong. */
export function ConnectionBar() {
  const say = useWords(phoneWords)
  const { retry } = useActs()
  const standing = usePhone((state) => state.standing)
  const connection = usePhone((state) => state.connection)
  const keeps = usePhone((state) => state.keeps)
  const isInside = standing === 'in' || standing === 'stopping'
  const isLost = useLasting(isInside && connection !== 'online')
  const lost = useIsOnline() ? say('connection.lost') : say('connection.offline')
  const text = standing === 'stopping' ? say('connection.stopping') : isLost ? lost : ''
  return (
    <>
      <div className={text === '' ? 'visually-hidden' : 'bar'}>
        <p role="status">{text}</p>
        {isLost && <Button onClick={retry}>{say('connection.retry')}</Button>}
      </div>
      {!keeps && <p className="bar">{say('connection.noStorage')}</p>}
    </>
  )
}
