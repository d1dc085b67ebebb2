import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { dropSession, mySessions } from '../my-sessions.ts'

/** The button that had the focus goes: what came of it takes over. */
const takeFocus = (element: HTMLElement | null): void => element?.focus()

/** Takes a session that no longer opens off the list of this browser; nothing where it is not on it. */
export function OffMySessions({ session }: { readonly session: string }) {
  const say = useWords(consoleWords)
  const [wasListed] = useState(() => mySessions().some(({ id }) => id === session))
  const [isOff, setIsOff] = useState(false)
  if (!wasListed) return null
  if (isOff)
    return (
      <p ref={takeFocus} tabIndex={-1}>
        {say('start.mine.goneDone')}
      </p>
    )
  return (
    <Button
      variant="secondary"
      data-color="neutral"
      onClick={() => {
        dropSession(session)
        setIsOff(true)
      }}
    >
      {say('start.mine.gone')}
    </Button>
  )
}
