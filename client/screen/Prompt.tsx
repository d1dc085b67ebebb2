import { useFitted } from '../charts/use-fitted.ts'
import { useDeckLang } from '../ui/words.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

interface PromptStep {
  /** In hundredths of the screen's shorter side. */
  readonly vmin: number
  readonly lines: number
}

/** With the whole wall to itself the prompt is what the talk is about. */
const alone: readonly PromptStep[] = [8, 7.2, 6.4].map((vmin) => ({ vmin, lines: 5 }))

/** Beside a picture the prompt is content with three lines; alone it may have four, and large ones. */
const roomy: readonly PromptStep[] = [5.5, 5.2, 4.9, 4.5].map((vmin) => ({ vmin, lines: 4 }))
const besidePicture: readonly PromptStep[] = [
  { vmin: 5.5, lines: 2 },
  { vmin: 5, lines: 2 },
  { vmin: 4.5, lines: 4 },
]

const longPrompts: readonly PromptStep[] = [
  { vmin: 4.5, lines: 6 },
  { vmin: 4, lines: 7 },
  { vmin: 3.4, lines: 9 },
  { vmin: 2.8, lines: 12 },
]

/** One rem is 2.8 vmin, see screen.css. */
const remPerVmin = 1 / 2.8

const linesOf = (heading: Element) =>
  Math.round(heading.clientHeight / Number.parseFloat(getComputedStyle(heading).lineHeight))

interface PromptProps {
  readonly text: string
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
export function Prompt({ text, place, beside }: PromptProps) {
  const heading = useHeadingFocus(place)
  const lang = useDeckLang()
  const box = useFitted<PromptStep>({
    steps: [...stepsFor(beside), ...longPrompts],
    apply: (element, { vmin, lines }) => {
      element.dataset['lines'] = String(lines)
      element.style.fontSize = `${vmin * remPerVmin}rem`
    },
    // Where nothing is laid out, as in a test, there are no lines to count.
    fits: ({ firstElementChild, dataset }) =>
      !firstElementChild || !(linesOf(firstElementChild) > Number(dataset['lines'])),
  })
  return (
    <div className="prompt" ref={box}>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {text}
      </h1>
    </div>
  )
}
