import { useFitted } from '../charts/use-fitted.ts'
import { useHeadingFocus } from './use-heading-focus.ts'

interface PromptStep {
  /** In hundredths of the screen's shorter side. */
  readonly vmin: number
  readonly lines: number
}

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
  readonly hasPicture: boolean
}

/** The question, as large as four lines allow. */
export function Prompt({ text, place, hasPicture }: PromptProps) {
  const heading = useHeadingFocus(place)
  const box = useFitted<PromptStep>({
    steps: [...(hasPicture ? besidePicture : roomy), ...longPrompts],
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
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </div>
  )
}
