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

type ArrowMark = Extract<Mark, { kind: 'arrow' }>

/** How long the head of an arrow is, and how far its barbs stand out, in em. */
const head = { back: 0.55, out: 0.32 }

/** A line with a head at its tip, whichever way it points. */
function ArrowView({ mark: { id, to, tone, ...from } }: { readonly mark: ArrowMark }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const barb = (side: 1 | -1) =>
    `${to.x - x * head.back - y * head.out * side} ${to.y - y * head.back + x * head.out * side}`
  return (
    <path
      className={`chart-arrow ${tone}`}
      data-mark={id}
      d={`M${from.x} ${from.y}L${to.x} ${to.y}M${barb(1)}L${to.x} ${to.y}L${barb(-1)}`}
    />
  )
}

/** As wide as its own line, which is drawn within its edges: neighbours do not touch. */
const outline = 0.14

type RectMark = Extract<Mark, { kind: 'rect' }>

function RectView({ mark }: { readonly mark: RectMark }) {
  const { tone, grows = '', isHollow = false, holds = false } = mark
  const inset = isHollow ? outline / 2 : 0
  const width = Math.max(0, mark.width - 2 * inset)
  return (
    <rect
      className={`chart-mark ${tone} ${grows}${isHollow ? ' hollow' : ''}${holds ? ' holds' : ''}`}
      data-mark={mark.id}
      x={mark.x + inset}
      y={mark.y + inset}
      height={Math.max(0, mark.height - 2 * inset)}
      rx={mark.radius}
      width={width}
      strokeWidth={isHollow ? outline : undefined}
      // As a style as well: only then can a change of width be seen to move.
      style={{ width: `${width}px` }}
    />
  )
}

function MarkView({ mark, letters }: { readonly mark: Mark; readonly letters: number }) {
  if (mark.kind === 'rect') return <RectView mark={mark} />
  if (mark.kind === 'arrow') return <ArrowView mark={mark} />
  if (mark.kind === 'shape') {
    const { points, tone, line, veil } = mark
    return (
      <polygon
        className={`chart-shape ${line === undefined ? '' : 'line'} ${veil ? 'veil' : ''} ${tone}`}
        data-mark={mark.id}
        points={points.map((point) => point.join(',')).join(' ')}
        strokeWidth={line}
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
