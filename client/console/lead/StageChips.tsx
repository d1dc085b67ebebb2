import { Tag } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { languageIn } from '../../../shared/i18n/language-in.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { HelpCalls } from '../tables/HelpCalls.tsx'
import { useDesk } from './desk.ts'
import { SaidByOther } from './SaidBack.tsx'
import { screenNow } from './screen-now.ts'

const quiet: ReadonlySet<string> = new Set(['sealed', 'revealed'])

const isCovered = ({ blank, hidden, joinOverlay, parkingShown }: ConsoleView): boolean =>
  blank || hidden || joinOverlay || parkingShown

/** What the screen shows, whether answers are taken, what phones say: word and shade, never shade alone. */
export function StageChips() {
  const say = useWords(consoleWords)
  const reader = useLanguage()
  const { view } = useDesk()
  const status = view.step?.status ?? 'idle'
  return (
    <div className="chips">
      <Tag data-color={isCovered(view) ? 'warning' : 'accent'}>{screenNow(view, say)}</Tag>
      {status !== 'idle' && (
        <Tag data-color={status === 'open' ? 'accent' : quiet.has(status) ? 'neutral' : 'warning'}>
          {say(`lead.stage.status.${status}`)}
        </Tag>
      )}
      {view.lookUp && <Tag data-color="warning">{say('desk.mini.phonesLookUp')}</Tag>}
      {view.quiet && <Tag data-color="warning">{say('desk.mini.quiet')}</Tag>}
      {view.secondLanguage && (
        <Tag data-color="neutral">
          {say('desk.mini.alsoIn', { language: languageIn(view.secondLanguage, reader) })}
        </Tag>
      )}
      <HelpCalls tables={view.tables} />
      <SaidByOther />
    </div>
  )
}
