import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import { Qr } from '../../ui/Qr.tsx'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { StageChips } from './Stage.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** The centre before the first step: how people get in, and how many have. */
export function LobbyStage({ hasKeep }: { readonly hasKeep: boolean }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const heading = useHeadingFocus(hasKeep ? 'keep' : 'lobby')
  const { code, address, qr } = view.join
  return (
    <>
      <StageChips />
      <div className="on-screen lobby">
        <h1 ref={heading} tabIndex={-1}>
          {say('lead.lobby.title')}
        </h1>
        <div className="lobby-join">
          <Qr text={qr} label={say('lead.lobby.qr')} />
          <div>
            <h2>{say('lead.lobby.join')}</h2>
            <p>{say('lead.lobby.address', { address })}</p>
            <p className="big-code">{spacedCode(code)}</p>
            <p>
              {view.inRoom === 0
                ? say('lead.lobby.nobody')
                : say('lead.lobby.here', { inRoom: view.inRoom, expected: view.expected })}
            </p>
          </div>
        </div>
        <p className="soft">{say('lead.lobby.mirrored')}</p>
      </div>
    </>
  )
}
