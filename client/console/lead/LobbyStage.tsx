import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { Miniature } from './Miniature.tsx'
import { NextCard } from './NextCard.tsx'
import { StageChips } from './StageChips.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** The centre before the first step: how people get in, and how many have. */
export function LobbyStage({ hasKeep }: { readonly hasKeep: boolean }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const heading = useHeadingFocus(hasKeep ? 'keep' : 'lobby')
  const { code, address } = view.join
  return (
    <>
      <StageChips />
      <div className="step-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say('lead.lobby.title')}
          </h1>
          <p>
            {view.inRoom === 0
              ? say('lead.lobby.nobody')
              : say('lead.lobby.here', { inRoom: view.inRoom, expected: view.expected })}
          </p>
        </div>
        <p className="join-line">
          <span>{say('lead.lobby.address', { address })}</span>
          <b className="big-code">{spacedCode(code)}</b>
        </p>
      </div>
      <Miniature />
      <NextCard />
    </>
  )
}
