import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { PenStrip } from './PenStrip.tsx'
import { Written } from './Written.tsx'

interface ReadingProps {
  readonly lines: readonly string[]
  readonly lang: Language | undefined
  readonly open: boolean
}

interface FreePenProps extends ReadingProps {
  readonly onTake: () => void
}

/** Nobody writes: whoever taps first does. */
export function FreePen({ lines, lang, open, onTake }: FreePenProps) {
  const say = useWords(tableWords)
  const isBegun = lines.length > 0
  return (
    <>
      <PenStrip pen="free">
        <p>{say(isBegun ? 'pen.freeText' : 'pen.free')}</p>
      </PenStrip>
      {isBegun && <Written lines={lines} lang={lang} />}
      {open && (
        <Button kind="primary" wide onClick={onTake}>
          {say(isBegun ? 'pen.takeOver' : 'pen.take')}
        </Button>
      )}
    </>
  )
}

interface WatchingProps extends ReadingProps {
  /** This phone asks now. */
  readonly asked: boolean
  /** It has asked before, and whoever writes wants to go on. */
  readonly isPutOff: boolean
  readonly onAsk: () => void
}

/** Somebody else writes: their words as they come, and the way to ask for the pen. */
export function Watching({ lines, lang, open, asked, isPutOff, onAsk }: WatchingProps) {
  const say = useWords(tableWords)
  return (
    <>
      <PenStrip pen="other">
        <p>
          <strong>{say('pen.other')}</strong>
        </p>
      </PenStrip>
      <Written lines={lines} lang={lang} />
      {open && <AskForPen asked={asked} isPutOff={isPutOff} onAsk={onAsk} />}
    </>
  )
}

/** The way to the pen that another has, and how it goes. */
export function AskForPen({
  asked,
  isPutOff,
  onAsk,
}: Pick<WatchingProps, 'asked' | 'isPutOff' | 'onAsk'>) {
  const say = useWords(tableWords)
  return (
    <>
      {asked && <p className="hint">{say('pen.askedByMe')}</p>}
      {isPutOff && <p className="hint">{say('pen.notYet')}</p>}
      {!asked && (
        <Button wide onClick={onAsk}>
          {say(isPutOff ? 'pen.askAgain' : 'pen.ask')}
        </Button>
      )}
    </>
  )
}
