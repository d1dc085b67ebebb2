import type { ScreenView } from '../../shared/protocol/views.ts'
import { useFitted } from '../charts/use-fitted.ts'
import { useDeckLang } from '../ui/words.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

interface PromptStep {
  /** In hundredths of the screen's shorter side. */
  readonly vmin: number
  readonly lines: number
}

/** With the whole wall to itself the prompt is what the talk is about. */
const alone: readonly PromptStep[] = [9, 8, 7.2, 6.4].map((vmin) => ({ vmin, lines: 5 }))

/** Two lines that are a little smaller are read faster than three. */
const roomy: readonly PromptStep[] = [
  { vmin: 6, lines: 2 },
  { vmin: 5.5, lines: 2 },
  { vmin: 5, lines: 2 },
  { vmin: 5, lines: 3 },
  { vmin: 4.5, lines: 3 },
]

/** Beside a picture two large lines leave more room for it than three. */
const besidePicture: readonly PromptStep[] = [
  { vmin: 5.8, lines: 2 },
  { vmin: 5.2, lines: 2 },
  { vmin: 4.5, lines: 3 },
]

/** Longer than three lines a prompt was not written for a screen; it is shown whole all the same. */
const longPrompts: readonly PromptStep[] = [
  { vmin: 4, lines: 4 },
  { vmin: 4, lines: 6 },
  { vmin: 3.4, lines: 8 },
  { vmin: 2.8, lines: 12 },
]

/** Larger letters for all make the prompt half as much larger: it is large already, and the picture needs room. */
const sizeOf = (vmin: number) => `max(1rem, ${vmin}vmin * (1 + var(--text-scale, 1)) / 2)`

const linesOf = (text: Element) =>
  Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight))

/** Where nothing is laid out, as in a test, there are no lines to count. */
const fitsItsLines = ({ children, dataset }: HTMLElement) =>
  ![...children].some((text) => linesOf(text) > Number(dataset['lines']))

interface PromptProps {
  readonly text: string
  /** The same in another language, below it. */
  readonly second: ScreenView['second']
  /** Changes when the room moves on. */
  readonly place: string
  /** What shares the wall with it. */
  readonly beside: 'nothing' | 'outline' | 'picture'
}

const stepsFor = (beside: PromptProps['beside']): readonly PromptStep[] => {
  if (beside === 'picture') return besidePicture
  return beside === 'nothing' ? [...alone, ...roomy] : roomy
}

/** The question, as large as its lines allow. */
export function Prompt({ text, second, place, beside }: PromptProps) {
  const heading = useHeadingFocus(place)
  const lang = useDeckLang()
  const box = useFitted<PromptStep>({
    steps: [...stepsFor(beside), ...longPrompts],
    apply: (element, { vmin, lines }) => {
      element.dataset['lines'] = String(lines)
      element.style.fontSize = sizeOf(vmin)
    },
    fits: fitsItsLines,
  })
  return (
    <div className="prompt" ref={box}>
      {/* Another heading at each place: one that has the focus already is not read again. */}
      <h1 key={place} ref={heading} tabIndex={-1} lang={lang}>
        {text}
      </h1>
      {second && (
        <p className="second" lang={second.language}>
          {second.prompt}
        </p>
      )}
    </div>
  )
}
