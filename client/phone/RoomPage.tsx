import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { DeckLanguageProvider, useWords } from '../ui/words.tsx'
import { Announcer } from './Announcer.tsx'
import { ConnectionBar } from './ConnectionBar.tsx'
import { Heading } from './Heading.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { LeftOvers } from './LeftOvers.tsx'
import { LookUpPage } from './LookUpPage.tsx'
import { DeletedPage, EndedPage, type LeavingProps, RefusedPage, TakenPage } from './OverPages.tsx'
import { Protection } from './Protection.tsx'
import { usePhone } from './phone-context.ts'
import { StepPage } from './StepPage.tsx'
import { TextSize } from './TextSize.tsx'
import { useTitle } from './use-title.ts'
import { WaitingPage } from './WaitingPage.tsx'

/** What the phone shows in a room: one thing at a time, with the same frame around it. */
export function RoomPage(props: LeavingProps) {
  const view = usePhone((state) => state.view)
  const standing = usePhone((state) => state.standing)
  useTitle(view)
  return (
    <div className="phone-page" aria-busy={standing === 'in' && !view}>
      <main>
        <ConnectionBar />
        <DeckLanguageProvider value={view?.session.deckLanguage}>
          <Current {...props} />
          {view?.phase !== 'ended' && <LeftOvers />}
        </DeckLanguageProvider>
        <Announcer />
      </main>
      <footer className="phone-foot">
        <Protection key={view?.step?.id} view={view} />
        <div className="choices">
          <LanguageChoice />
          <TextSize />
        </div>
      </footer>
    </div>
  )
}

function Current(props: LeavingProps) {
  const say = useWords(phoneWords)
  const standing = usePhone((state) => state.standing)
  const view = usePhone((state) => state.view)
  if (standing === 'taken') return <TakenPage />
  if (standing === 'deleted') return <DeletedPage {...props} />
  if (standing === 'refused') return <RefusedPage {...props} />
  if (!view) return <Heading name="connecting">{say('connection.connecting')}</Heading>
  if (view.phase === 'ended') return <EndedPage view={view} {...props} />
  if (view.lookUp) return <LookUpPage />
  return view.step ? <StepPage view={view} step={view.step} /> : <WaitingPage view={view} />
}
