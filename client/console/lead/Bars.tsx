import { useEffect, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Trouble } from '../../../shared/room/troubles.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { useWords } from '../../ui/words.tsx'
import { followingEntry, takesAnswers } from '../acts.ts'

const lateMs = 2_000

/** Whether a connection has been gone for long enough to say so. */
function useGone(isGone: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!isGone) return setLate(false)
    const waiting = setTimeout(() => setLate(true), lateMs)
    return () => clearTimeout(waiting)
  }, [isGone])
  return isGone && late
}

const isSensitiveNext = (view: ConsoleView): boolean =>
  (takesAnswers(view) && view.step?.sensitive === true) || followingEntry(view)?.sensitive === true

/** These stop the work; the others warn. */
const isUrgent: ReadonlySet<Trouble> = new Set(['storage', 'keys'])

interface BarsProps {
  readonly connection: ConsoleState['connection']
  readonly view: ConsoleView
  /** `location.protocol` */
  readonly protocol: string
}

/** What is wrong, in words, as long as it is. */
export function Bars({ connection, view, protocol }: BarsProps) {
  const say = useWords(consoleWords)
  // One line: what is less urgent is said when this is over, where it is still so.
  const [worst] = view.trouble
  const gone = useGone(connection === 'lost')
  return (
    <div className="bars" role="status">
      {connection === 'stopping' && <p className="bar">{say('lead.bars.stopping')}</p>}
      {gone && <p className="bar">{say('lead.bars.lost')}</p>}
      {worst && (
        <p className={isUrgent.has(worst) ? 'bar strong' : 'bar'}>{say(`lead.bars.${worst}`)}</p>
      )}
      {view.codesAreSlow && <p className="bar">{say('lead.bars.codes')}</p>}
      {protocol === 'http:' && view.phase !== 'ended' && isSensitiveNext(view) && (
        <p className="bar">{say('lead.bars.plain')}</p>
      )}
    </div>
  )
}
