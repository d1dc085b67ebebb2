import type { Drawing, Mark } from '../../shared/charts/marks.ts'
import { useDeckLang } from '../ui/words.tsx'
import { fitDrawing, flowDrawing } from './fit-drawing.ts'
import { useBox } from './use-box.ts'

interface DrawingViewProps {
  /** Draws for a width in em. */
  readonly draw: (width: number) => Drawing
  readonly labelledBy: string
  /** Whether the drawing has a height to fill, as on the screen, or only a width, as on the phone. */
  readonly fills: boolean
  /** The face its letters are in: the one that was measured, or whichever the reader's device has. */
  readonly face: 'measured' | 'own'
}

/** Where nothing is laid out, such as in a test. */
const ordinaryWidth = 40

function MarkView({ mark, letters }: { readonly mark: Mark; readonly letters: number }) {
  if (mark.kind === 'rect') {
    const { x, y, width, height, radius, tone, grows = '' } = mark
    return (
      <rect
        className={`chart-mark ${tone} ${grows}`}
        data-mark={mark.id}
        x={x}
        y={y}
        height={height}
        rx={radius}
        width={width}
        // As a style as well: only then can a change of width be seen to move.
        style={{ width: `${width}px` }}
      />
    )
  }
  const { x, y, size, anchor, weight, tone, text } = mark
  return (
    <text className={`${weight} ${tone}`} x={x} y={y} fontSize={size * letters} textAnchor={anchor}>
      {text}
    </text>
  )
}

/** A drawing as SVG, in the em of the surrounding text. Its figures are beside it as a table. */
export function DrawingView({ draw, labelledBy, fills, face }: DrawingViewProps) {
  const [ref, box] = useBox()
  // What a drawing writes is the names of the deck's options, and numbers.
  const lang = useDeckLang()
  const isLaidOut = box !== null && box.width > 0
  const { drawing, size, letters } =
    fills && isLaidOut && box.height > 0
      ? fitDrawing(draw, box)
      : flowDrawing(draw, isLaidOut ? box.width / box.em : ordinaryWidth, face)
  return (
    <div className="drawing" ref={ref}>
      {box && (
        <svg
          role="img"
          lang={lang}
          aria-labelledby={labelledBy}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ height: `${drawing.height * size}em` }}
        >
          {drawing.marks.map((mark) => (
            <MarkView key={mark.id} mark={mark} letters={letters} />
          ))}
        </svg>
      )}
    </div>
  )
}
