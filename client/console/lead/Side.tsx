import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { ParkingLot } from '../parking/ParkingLot.tsx'
import { TablesPanel } from '../tables/TablesPanel.tsx'
import { Controls } from './Controls.tsx'
import { useDesk } from './desk.ts'
import { LobbyHints } from './LobbyHints.tsx'
import { LookAhead } from './LookAhead.tsx'
import { NextStep } from './NextStep.tsx'
import { Notes } from './Notes.tsx'
import { PaperCards } from './PaperCards.tsx'
import { TimerCard } from './TimerCard.tsx'

interface SideProps {
  readonly lookedAt: string | null
  readonly onStopLooking: () => void
  /** Shown first until it is put away: the link to keep. */
  readonly keep: ReactNode
}

/** Each step begins at its note, however far the last one was scrolled. */
function useTop(step: string): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (step && place.current) place.current.scrollTop = 0
  }, [step])
  return place
}

/** The right zone: what only the facilitator sees. */
export function Side({ lookedAt, onStopLooking, keep }: SideProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const looked = view.agenda.find(({ id }) => id === lookedAt)
  const { step } = view
  // While tables answer, how far they have come is what is looked for; a note may be long.
  const areTablesFirst = step?.byTable === true
  const place = useTop(step ? `${step.id}/${step.round}` : view.phase)
  return (
    <aside ref={place} className="side" aria-label={say('lead.side')}>
      {keep}
      {looked && <LookAhead entry={looked} onClose={onStopLooking} />}
      <LobbyHints />
      {areTablesFirst && <TablesPanel />}
      <Notes />
      {step && <PaperCards key={`${step.id}/${step.round}`} step={step} />}
      {view.tables && !areTablesFirst && <TablesPanel />}
      <TimerCard />
      {!view.tables && <TablesPanel />}
      <Controls />
      {view.phase !== 'ended' && <ParkingLot />}
      <NextStep />
    </aside>
  )
}
