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

/** A picture drawn, and the same figures as a table. */
export function Figures({ picture: { draw, table }, first, labelId }: FiguresProps) {
  const say = useWords(chartsWords)
  const isPrinting = useIsPrinting()
  return (
    <>
      <DrawingView
        // Drawn anew for paper: nothing else tells a drawing of another width.
        key={String(isPrinting)}
        draw={(width) => {
          const drawn = draw(width)
          return drawn.kind === 'drawing' ? drawn : first
        }}
        labelledBy={labelId}
        fills={false}
        face="measured"
      />
      <Details className="as-figures" data-size="sm">
        <Details.Summary>{say('showAsTable')}</Details.Summary>
        <Details.Content>
          <FigureTable table={table} labelledBy={labelId} />
        </Details.Content>
      </Details>
    </>
  )
}
