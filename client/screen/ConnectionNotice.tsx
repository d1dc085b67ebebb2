import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import { useIsOnline } from '../live/use-is-online.ts'
import { useWords } from '../ui/words.tsx'

const patience = 2_000

/** True once something has lasted for two seconds: a blink of the network is nobody's business. */
function useLasting(isSo: boolean): boolean {
  const [hasLasted, setHasLasted] = useState(false)
  useEffect(() => {
    if (!isSo) return undefined
    const timer = setTimeout(() => setHasLasted(true), patience)
    return () => {
      clearTimeout(timer)
      setHasLasted(false)
    }
  }, [isSo])
  return hasLasted
}

interface ConnectionNoticeProps {
  readonly connected: boolean
  readonly refusal: RefusalCode | null
  /** Nothing has been shown yet. */
  readonly isFirst: boolean
}

/** A small line; the picture stays as it was. */
export function ConnectionNotice({ connected, refusal, isFirst }: ConnectionNoticeProps) {
  const words = useWords(screenWords)
  const errors = useWords(errorWords)
  const isLost = useLasting(!connected)
  const away = useIsOnline() ? words('link.lost') : words('link.offline')
  const lost = refusal ? errors(refusal, { field: 'none' }) : away
  const text = isFirst ? words('link.connecting') : lost
  return <output className="connection">{isLost && <span>{text}</span>}</output>
}

const NoticeContext = createContext<ReactNode>(null)

/** Gives a page's footer the notice to make room for. */
export const NoticeProvider = NoticeContext.Provider

/** The line about the connection, where this page has its place for it. */
export const Notice = () => useContext(NoticeContext)
