import { useId, useMemo } from 'react'
import type { AnyActivity, Shown } from '../../shared/activities/activity.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import './charts.css'
import { CardList, CardWall } from './CardsView.tsx'
import { DataTableView, TableWall } from './DataTableView.tsx'
import { DrawingView } from './DrawingView.tsx'
import { useActivity } from './load-activity.ts'

export interface ShownResultProps {
  readonly shown: ShownRound
  readonly asTable: boolean
  /** The question, where it is not the one the room is on. */
  readonly asked?: string | undefined
  /** `screen`: keeps within the height it is given; the others: as long as it is, the page scrolls. */
  readonly size: 'phone' | 'console' | 'screen'
}

interface LoadedProps extends ShownResultProps {
  readonly activity: AnyActivity
}

/** In em; only what kind of picture it is, is asked of it. */
const ordinaryWidth = 40

/** Whether anything is there to draw yet: a live picture begins empty. */
const isEmpty = ({ figures }: ShownRound) => Object.keys(figures).length === 0

function usePicture({ activity, shown }: LoadedProps) {
  const words = useWords(activity.words)
  return useMemo(() => {
    const given: Shown<unknown> = {
      // The server has parsed the deck with the activity's own schema.
      config: shown.config as object,
      figures: shown.figures,
      k: shown.k,
    }
    return {
      finding: activity.finding(given, words),
      table: activity.table(given, words),
      draw: (width: number) => activity.picture(given, width, words),
    }
  }, [activity, shown, words])
}

function Picture(props: LoadedProps & { readonly labelId: string }) {
  const { size, labelId } = props
  const { draw } = usePicture(props)
  const first = draw(ordinaryWidth)
  if (first.kind === 'sentence') return null
  if (first.kind === 'cards')
    return size === 'screen' ? <CardWall {...first} /> : <CardList {...first} />
  return (
    <DrawingView
      draw={(width) => {
        const drawn = draw(width)
        return drawn.kind === 'drawing' ? drawn : first
      }}
      labelledBy={labelId}
      fills={size === 'screen'}
      face={size === 'phone' ? 'own' : 'measured'}
    />
  )
}

function Alternative({ labelId, ...props }: LoadedProps & { readonly labelId: string }) {
  const words = useWords(chartsWords)
  const { table } = usePicture(props)
  if (table.rows.length === 0) return null
  const view = <DataTableView table={table} labelledBy={labelId} />
  if (props.size === 'screen') return <div className="visually-hidden">{view}</div>
  return (
    <details className="as-table">
      <summary>{words('showAsTable')}</summary>
      <div className="scrolls">{view}</div>
    </details>
  )
}

function Table({ labelId, ...props }: LoadedProps & { readonly labelId: string }) {
  const { table } = usePicture(props)
  return props.size === 'screen' ? (
    <TableWall table={table} labelledBy={labelId} />
  ) : (
    <div className="scrolls">
      <DataTableView table={table} labelledBy={labelId} />
    </div>
  )
}

/** While a picture grows its finding waits: a sentence about half the room would steer the rest. */
function Loaded(props: LoadedProps) {
  const { shown, asTable, size, asked } = props
  const words = useWords(chartsWords)
  const lang = useDeckLang()
  const labelId = useId()
  const { finding, draw } = usePicture(props)
  const isInWords = draw(ordinaryWidth).kind === 'sentence'
  const isTable = asTable && !isEmpty(shown)
  return (
    <div className={`result ${size}${isInWords ? ' in-words' : ''}`}>
      {asked !== undefined && (
        <p className="asked" lang={lang}>
          {asked}
        </p>
      )}
      <p className={shown.final ? 'finding' : 'growing'} id={labelId} aria-live="polite">
        {shown.final ? finding : words('growing', { k: shown.k })}
      </p>
      {isInWords ? null : isTable ? (
        <Table {...props} labelId={labelId} />
      ) : (
        <>
          <Picture {...props} labelId={labelId} />
          <Alternative {...props} labelId={labelId} />
        </>
      )}
    </div>
  )
}

/** One round's results: what they say in a sentence, the picture, and the same figures as a table. */
export function ShownResult(props: ShownResultProps) {
  const activity = useActivity(props.shown.type)
  return activity ? <Loaded {...props} activity={activity} /> : <div className="result" />
}
