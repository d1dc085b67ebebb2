import type { Drawing, Mark } from '../../shared/charts/marks.ts'
import { type Box, useBox } from './use-box.ts'

interface DrawingViewProps {
  /** Draws for a width in em. */
  readonly draw: (width: number) => Drawing
  readonly labelledBy: string
  /** Whether the drawing has a height to fill, as on the screen, or only a width, as on the phone. */
  readonly fills: boolean
}

const sizes = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5]

/** Where nothing is laid out, such as in a test. */
const ordinaryWidth = 40

interface Fitted {
  readonly drawing: Drawing
  /** Of letters, in the em of the surrounding text. */
  readonly size: number
}

/** The drawing and its ever shorter versions. */
const versions = (drawing: Drawing): Drawing[] => [
  drawing,
  ...(drawing.brief ? versions(drawing.brief) : []),
]

/** Large letters with all small print; then less of it; letters below one em only where nothing else helps. */
function fitted(draw: DrawingViewProps['draw'], { width, height, em }: Box): Fitted {
  const all = sizes.map((size) => ({ size, drawings: versions(draw(width / (em * size))) }))
  const fits = ({ drawing, size }: Fitted) => drawing.height * em * size <= height
  const versionsOfOne = all[0]?.drawings.length ?? 1
  const large = Array.from({ length: versionsOfOne }, (_, version) =>
    all.flatMap(({ size, drawings }) => {
      const drawing = size >= 1 ? drawings[version] : undefined
      return drawing ? [{ drawing, size }] : []
    }),
  ).flat()
  const small = all.map(({ size, drawings }) => ({ drawing: drawings.at(-1) ?? draw(width), size }))
  return [...large, ...small].find(fits) ?? { drawing: draw(width / em), size: 1 }
}

function MarkView({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'rect') {
    const { x, y, width, height, radius, tone } = mark
    return (
      <rect
        className={`chart-mark ${tone}`}
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
    <text className={`${weight} ${tone}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {text}
    </text>
  )
}

/** A drawing as SVG, in the em of the surrounding text. Its figures are beside it as a table. */
export function DrawingView({ draw, labelledBy, fills }: DrawingViewProps) {
  const [ref, box] = useBox()
  const isLaidOut = box !== null && box.width > 0
  const { drawing, size } =
    fills && isLaidOut && box.height > 0
      ? fitted(draw, box)
      : { drawing: draw(isLaidOut ? box.width / box.em : ordinaryWidth), size: 1 }
  return (
    <div className="drawing" ref={ref}>
      {box && (
        <svg
          role="img"
          aria-labelledby={labelledBy}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ height: `${drawing.height * size}em` }}
        >
          {drawing.marks.map((mark) => (
            <MarkView key={mark.id} mark={mark} />
          ))}
        </svg>
      )}
    </div>
  )
}
