import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { currentEntry, followingEntry } from '../acts.ts'
import { Controls } from './Controls.tsx'
import { useDesk } from './desk.ts'
import { LookAhead, Said } from './LookAhead.tsx'
import { TimerCard } from './TimerCard.tsx'
import { kindOf } from './wording.ts'

interface SideProps {
  readonly lookedAt: string | null
  readonly onStopLooking: () => void
}

function NextStep() {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const { view } = useDesk()
  const lang = useDeckLang()
  const following = followingEntry(view)
  if (view.phase === 'ended') return null
  return (
    <section className="panel" aria-labelledby="next-title">
      <h2 id="next-title">{say('lead.nextStep')}</h2>
      {following ? (
        <>
          <p>
            <strong lang={lang}>{following.title}</strong>
          </p>
          <p className="soft">{kindOf(following, language, say)}</p>
        </>
      ) : (
        <p className="soft">{say('lead.lastStep')}</p>
      )}
    </section>
  )
}

/** The right zone: what only the facilitator sees. */
export function Side({ lookedAt, onStopLooking }: SideProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const entry = currentEntry(view)
  const looked = view.agenda.find(({ id }) => id === lookedAt)
  return (
    <aside className="side" aria-label={say('lead.side')}>
      {looked && <LookAhead entry={looked} onClose={onStopLooking} />}
      {(entry?.note || entry?.followUp) && (
        <section className="panel">
          {entry.note && <Said level="h2" title={say('lead.note')} text={entry.note} />}
          {entry.followUp && <Said level="h2" title={say('lead.followUp')} text={entry.followUp} />}
        </section>
      )}
      <TimerCard />
      <Controls />
      <NextStep />
    </aside>
  )
}
