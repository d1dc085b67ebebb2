import { promiseWords } from '../../shared/i18n/promise/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { leastK, type ProtectionFacts, protectionSentences } from '../../shared/room/protection.ts'
import { activityViews } from '../activities/views.ts'
import { useWords } from '../ui/words.tsx'
import { ProtectionSentences } from './ProtectionSentences.tsx'

/** Before the first step, when several kinds lie ahead. */
const ahead = {
  release: 'mixed',
  mode: 'individual',
  sensitive: false,
  collects: true,
  moves: true,
  byTable: false,
  doneBy: null,
  writes: 'texts',
} as const

/** What the step at hand promises; in the lobby and at the door, what every step will. */
function protectionFacts(view: PhoneView | null, secure: boolean): ProtectionFacts {
  const step = view?.step
  if (!view || !step || view.phase !== 'running') {
    const k = view?.k ?? leastK
    const leader = view?.leader ?? false
    return { ...ahead, k, secure, leader }
  }
  const { k, release, mode, sensitive, status, type, byTable } = step
  const { moves = false, written, sorts } = activityViews[type]
  return {
    k,
    release,
    mode,
    secure,
    sensitive,
    collects: status !== 'idle',
    moves,
    byTable,
    writes: written ? (sorts ? 'texts' : 'cards') : 'nothing',
    leader: view.leader,
    doneBy: view.doneBy,
  }
}

/** How answers are protected here, and what cannot be promised. */
export function ProtectionText({ view }: { readonly view: PhoneView | null }) {
  const say = useWords(promiseWords)
  const sentences = protectionSentences(protectionFacts(view, window.isSecureContext))
  return (
    <>
      <ProtectionSentences sentences={sentences} kind="promise" />
      {view && <Kept session={view.session} />}
      <h2>{say('limits')}</h2>
      <ProtectionSentences sentences={sentences} kind="limit" />
      <a className="foot-link" href="/protection" target="_blank" rel="noreferrer">
        {say('more')}
      </a>
    </>
  )
}

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

function Kept({ session }: Pick<PhoneView, 'session'>) {
  const say = useWords(promiseWords)
  const { answersUntil, agreementsUntil } = session
  return (
    <>
      <p>{say('until', { day: noon(answersUntil) })}</p>
      {agreementsUntil !== null && <p>{say('agreementsUntil', { day: noon(agreementsUntil) })}</p>}
    </>
  )
}
