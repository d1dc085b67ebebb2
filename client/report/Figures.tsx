import { Details } from '@digdir/designsystemet-react'
import type { Drawing } from '../../shared/charts/marks.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import type { RoundPicture } from '../../shared/report/report.ts'
import { DrawingView } from '../charts/DrawingView.tsx'
import { useWords } from '../ui/words.tsx'
import { FigureTable } from './FigureTable.tsx'
import { useIsPrinting } from './use-printing.ts'

interface FiguresProps {
  readonly picture: RoundPicture
  /** What it draws in a width of its own choice. */
  readonly first: Drawing
  readonly labelId: string
}

/**
 * As long as a drawing may be on a sheet, in em of its letters: what is longer is cut between its rows
 * (print.css makes what has no rows as much smaller as it takes).
 */
const longestOnPaper = 54

type DrawnIn = (width: number) => Drawing

/** A drawing whole; on paper one that no sheet has room for in as many parts as the screen turns pages. */
function partsOf(draw: DrawnIn, first: Drawing, isPrinting: boolean): readonly DrawnIn[] {
  if (!isPrinting || first.height <= longestOnPaper) return [draw]
  const pages = first.pages?.() ?? []
  return pages.length < 2 ? [draw] : pages.map((page) => page.draw)
}

const numbered = (parts: readonly DrawnIn[]) => parts.map((draw, number) => ({ draw, number }))

/** A picture drawn, and the same figures as a table. */
export function Figures({ picture, first, labelId }: FiguresProps) {
  const say = useWords(chartsWords)
  const isPrinting = useIsPrinting()
  const drawn: DrawnIn = (width) => {
    const drawing = picture.draw(width)
    return drawing.kind === 'drawing' ? drawing : first
  }
  return (
    <>
      {numbered(partsOf(drawn, first, isPrinting)).map(({ draw, number }) => (
        <DrawingView
          // Drawn anew for paper: nothing else tells a drawing of another width.
          key={`${isPrinting}${number}`}
          draw={draw}
          labelledBy={labelId}
          fills={false}
          face="measured"
        />
      ))}
      <Details className="as-figures" data-size="sm">
        <Details.Summary>{say('showAsTable')}</Details.Summary>
        <Details.Content>
          <FigureTable table={picture.table} labelledBy={labelId} />
        </Details.Content>
      </Details>
    </>
  )
}
