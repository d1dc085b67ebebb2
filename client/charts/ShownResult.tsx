import { type ReactNode, useId, useMemo } from 'react'
import type { AnyActivity } from '../../shared/activities/activity.ts'
import type { Figures } from '../../shared/activities/figures.ts'
import { movedIn } from '../../shared/activities/moved.ts'
import {
  findingOf,
  pictureOf,
  type ShownTables,
  tableOf,
} from '../../shared/activities/side-by-side.ts'
import { turnsOf } from '../../shared/activities/turns.ts'
import type { Cards } from '../../shared/charts/marks.ts'
import { areTexts, tablePagesOf } from '../../shared/charts/pages.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { movedInWords } from '../../shared/i18n/charts/moved-words.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import './charts.css'
import { CardList, CardWall } from './CardsView.tsx'
import { countPeople, type PeopleCount } from './count-people.ts'
import { DataTableView, TableWall } from './DataTableView.tsx'
import { DrawingView } from './DrawingView.tsx'
import { useActivity } from './load-activity.ts'
import { TextWall } from './TextWall.tsx'
import { useTableNaming } from './table-naming.ts'

export interface ShownResultProps {
  readonly shown: ShownRound
  readonly asTable: boolean
  /** Which page of many cards, or which view of a picture, the screen shows, from 0. */
  readonly page?: number
  /** Whether it stands beside the points of its talk, and has less of the screen. */
  readonly isBeside?: boolean
  /** Quiet time: what would grow stands still until it is over. */
  readonly still?: boolean
  /** The question, where it is not the one the room is on. */
  readonly asked?: string | undefined
  /** The figures of rounds that stand beside this one. */
  readonly beside?: readonly Figures[]
  /** The figures of the round before this one, where its picture draws them behind its own. */
  readonly before?: Figures
  /**
   * `screen`: keeps within the height it is given, the picture before its finding. The others are as
   * long as they are, the finding first.
   */
  readonly size: 'phone' | 'console' | 'screen'
}

interface LoadedProps extends ShownResultProps {
  readonly activity: AnyActivity
}

/** In em; only what kind of picture it is, is asked of it. */
const ordinaryWidth = 40

/** Whether anything is there to draw yet: a live picture begins empty. */
const isEmpty = ({ figures }: ShownRound) => Object.keys(figures).length === 0

const none: readonly Figures[] = []

/** What an activity draws from, and the words it says it in. */
function useGiven({ activity, shown, beside = none, before }: LoadedProps) {
  const words = useWords(activity.words)
  const naming = useTableNaming()
  return useMemo(() => {
    const given: ShownTables = {
      // The server has parsed the deck with the activity's own schema.
      shown: {
        config: shown.config as object,
        figures: shown.figures,
        k: shown.k,
        mode: shown.mode,
        beside,
        ...(before ? { before } : {}),
        ...(shown.wall ? { wall: shown.wall } : {}),
      },
      tables: shown.tables,
      naming,
    }
    return { given, words }
  }, [shown, beside, before, words, naming])
}

function usePicture(props: LoadedProps) {
  const { activity } = props
  const { given, words } = useGiven(props)
  return useMemo(
    () => ({
      finding: findingOf(activity, given, words),
      table: tableOf(activity, given, words),
      draw: (width: number) => pictureOf(activity, given, width, words),
    }),
    [activity, given, words],
  )
}

/** What is up of all that a drawing can be turned to on the screen; elsewhere it stands whole. */
function useTurned(props: LoadedProps) {
  const { activity, page = 0, size } = props
  const { given, words } = useGiven(props)
  return useMemo(() => {
    const draw = (width: number, view = 0) =>
      pictureOf(activity, { ...given, shown: { ...given.shown, view } }, width, words)
    const first = draw(ordinaryWidth)
    if (size !== 'screen' || first.kind !== 'drawing') return { first, draw }
    const turns = turnsOf(activity, given, words)
    const turn = turns[Math.min(page, turns.length - 1)]
    const up = draw(ordinaryWidth, turn?.view)
    const pages = up.kind === 'drawing' ? (up.pages?.() ?? []) : []
    // A round beside this one may have more pages than this.
    const own = pages[Math.min(turn?.page ?? 0, pages.length - 1)]
    return { first, turn, draw: own?.draw ?? ((width: number) => draw(width, turn?.view)) }
  }, [activity, given, page, size, words])
}

interface PartProps extends LoadedProps {
  readonly labelId: string
  /** What the picture says. */
  readonly says: ReactNode
}

interface CardsPictureProps extends Pick<PartProps, 'size' | 'says' | 'isBeside'> {
  readonly picture: Cards
  readonly page: number
}

/** Texts and signed cards have a height to keep within on the screen; elsewhere they are as long as they are. */
function CardsPicture({ picture, size, isBeside = false, ...rest }: CardsPictureProps) {
  if (size !== 'screen') return <CardList {...picture} />
  return areTexts(picture) ? (
    <TextWall {...picture} {...rest} isBeside={isBeside} />
  ) : (
    <CardWall {...picture} {...rest} />
  )
}

function Picture(props: PartProps) {
  const { size, labelId, says, isBeside = false, page = 0 } = props
  const { first, draw, turn } = useTurned(props)
  if (first.kind === 'sentence') return null
  if (first.kind === 'cards')
    return <CardsPicture {...{ picture: first, size, says, page, isBeside }} />
  return (
    <>
      <DrawingView
        draw={(width) => {
          const drawn = draw(width)
          return drawn.kind === 'drawing' ? drawn : first
        }}
        labelledBy={labelId}
        fills={size === 'screen'}
        face={size === 'phone' ? 'own' : 'measured'}
      />
      {size === 'screen' && <OnPage at={turn?.page ?? 0} pages={turn?.pages ?? 1} says={says} />}
    </>
  )
}

/** What a picture says, and which of its pages is up where it has several. */
function OnPage({
  at,
  pages,
  says,
}: { readonly at: number; readonly pages: number } & Pick<PartProps, 'says'>) {
  const words = useWords(chartsWords)
  if (pages < 2) return says
  return (
    <div className="card-foot">
      {says}
      <p className="cards-page">{words('page', { page: at + 1, pages })}</p>
    </div>
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

function Table({ labelId, page = 0, says, ...props }: PartProps) {
  const { table } = usePicture(props)
  if (props.size !== 'screen')
    return (
      <div className="scrolls">
        <DataTableView table={table} labelledBy={labelId} />
      </div>
    )
  const pages = tablePagesOf(table)
  const at = Math.min(page, pages.length - 1)
  return (
    <>
      <TableWall table={pages[at] ?? table} labelledBy={labelId} />
      <OnPage at={at} pages={pages.length} says={says} />
    </>
  )
}

const peopleWords = (isFinal: boolean, { skipped }: PeopleCount) => {
  if (!isFinal) return 'peopleSoFar'
  return skipped > 0 ? 'peopleAndSkipped' : 'people'
}

/** How many the picture is made of: always said, since five of six is not fifty of sixty. */
function People({ shown }: Pick<LoadedProps, 'shown'>) {
  const words = useWords(chartsWords)
  const count = countPeople(shown)
  if (!count) return null
  return <p className="people">{words(peopleWords(shown.final, count), { ...count })}</p>
}

/** A further round: how many have moved since the one before, as their own phones tell it. */
function Movement({ shown }: Pick<LoadedProps, 'shown'>) {
  const words = useWords(chartsWords)
  const text = shown.final ? movedInWords(movedIn(shown.figures), words) : ''
  return text === '' ? null : <p className="moved">{text}</p>
}

/** While a picture grows its finding waits: a sentence about half the room would steer the rest. */
function Says({ labelId, ...props }: LoadedProps & { readonly labelId: string }) {
  const { shown, size, still = false } = props
  const words = useWords(chartsWords)
  const { finding } = usePicture(props)
  return (
    <div className="says">
      <p
        className={shown.final ? 'finding' : 'growing'}
        id={labelId}
        // The screen has one live region of its own for all that happens.
        aria-live={size === 'screen' ? undefined : 'polite'}
      >
        {shown.final ? finding : words(still ? 'still' : 'growing', { k: shown.k })}
      </p>
      <Movement shown={shown} />
      <People shown={shown} />
    </div>
  )
}

function Body({ says, ...props }: PartProps) {
  const { shown, asTable } = props
  if (asTable && !isEmpty(shown)) return <Table {...props} says={says} />
  return (
    <>
      <Picture {...props} says={says} />
      <Alternative {...props} />
    </>
  )
}

function Loaded(props: LoadedProps) {
  const { size, asked, shown } = props
  const words = useWords(chartsWords)
  const lang = useDeckLang()
  const labelId = useId()
  const { draw } = usePicture(props)
  const isInWords = draw(ordinaryWidth).kind === 'sentence'
  const says = <Says {...props} labelId={labelId} />
  return (
    <div className={`result ${size}${isInWords ? ' in-words' : ''}`}>
      {asked !== undefined && (
        <p className="asked" lang={lang}>
          {asked}
        </p>
      )}
      {(size !== 'screen' || isInWords) && says}
      {!isInWords && <Body {...props} labelId={labelId} says={says} />}
      {size === 'phone' && shown.sensitive && <p className="hint">{words('nobodyExplains')}</p>}
    </div>
  )
}

/** One round's results: what they say in a sentence, the picture, and the same figures as a table. */
export function ShownResult(props: ShownResultProps) {
  const activity = useActivity(props.shown.type)
  return activity ? <Loaded {...props} activity={activity} /> : <div className="result" />
}
