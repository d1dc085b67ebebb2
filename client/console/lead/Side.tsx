import type { ReactNode } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Controls } from './Controls.tsx'
import { useDesk } from './desk.ts'
import { LobbyHints } from './LobbyHints.tsx'
import { LookAhead } from './LookAhead.tsx'
import { NextStep } from './NextStep.tsx'
import { Notes } from './Notes.tsx'
import { PaperCards } from './PaperCards.tsx'
import { Texts } from './Texts.tsx'
import { TimerCard } from './TimerCard.tsx'

interface SideProps {
  readonly lookedAt: string | null
  readonly onStopLooking: () => void
  /** Shown first until it is put away: the link to keep. */
  readonly keep: ReactNode
}

/** The right zone: what only the facilitator sees. */
export function Side({ lookedAt, onStopLooking, keep }: SideProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const looked = view.agenda.find(({ id }) => id === lookedAt)
  const { step } = view
  return (
    <aside className="side" aria-label={say('lead.side')}>
      {keep}
      {looked && <LookAhead entry={looked} onClose={onStopLooking} />}
      <LobbyHints />
      <Texts />
      <Notes />
      {step && <PaperCards key={`${step.id}/${step.round}`} step={step} />}
      <TimerCard />
      <Controls />
      <NextStep />
    </aside>
  )
}
