import { Button } from '@digdir/designsystemet-react'
import { activityOf } from '../../../shared/activities/registry.ts'
import { pictureOf, tableOf } from '../../../shared/activities/side-by-side.ts'
import type { Cards, DataTable, Picture } from '../../../shared/charts/marks.ts'
import { areTexts, pagesOf, tablePagesOf } from '../../../shared/charts/pages.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { ConsoleView, ShownRound } from '../../../shared/protocol/views.ts'
import { useTableNaming } from '../../charts/table-naming.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'

/** In em; only what stands on the cards is asked of the picture. */
const ordinaryWidth = 40

type Card = Cards['cards'][number]
const titleOf = (card: Card | undefined): string => card?.title ?? ''

/** One page of what is up. */
interface Page {
  readonly id: string
  /** The names on the first and the last of its cards, where they have names. */
  readonly names?: { readonly first: string; readonly last: string }
  /** What a way to look at the picture is called. */
  readonly view?: string
}

/** Cards or rows on their pages, or the ways to look at one picture. */
interface Paged {
  readonly pages: readonly Page[]
  readonly label: 'pages' | 'pagesOfTexts' | 'pagesOfRows' | 'views'
}

const noPages: Paged = { pages: [], label: 'pages' }

function pagesOfCards(cards: Cards): Paged {
  const isSigned = !areTexts(cards)
  const pages = pagesOf(cards).map((page): Page => {
    const names = { first: titleOf(page[0]), last: titleOf(page.at(-1)) }
    return { id: page[0]?.id ?? '', ...(isSigned ? { names } : {}) }
  })
  return { pages, label: isSigned ? 'pages' : 'pagesOfTexts' }
}

function pagesOfPicture(picture: Picture): Paged {
  if (picture.kind === 'cards') return pagesOfCards(picture)
  if (picture.kind === 'sentence') return noPages
  return { pages: picture.pages?.() ?? [], label: 'pagesOfRows' }
}

const pagesOfViews = (views: readonly string[]): Paged => ({
  pages: views.map((view) => ({ id: view, view })),
  label: 'views',
})

const pagesOfTable = (table: DataTable): Paged => ({
  pages: tablePagesOf(table).map((_, page) => ({ id: String(page) })),
  label: 'pagesOfRows',
})

/** The pages or the views of what is up: as many as the longest of the rounds beside one another has. */
function usePages(view: ConsoleView): Paged {
  const language = useLanguage()
  const naming = useTableNaming()
  const up = resultsUp(view)
  const pagesIn = ({ id, type, mode, config, figures, k, tables, wall }: ShownRound) => {
    const activity = activityOf(type)
    const rounds = up.filter((round) => round.id === id).map((round) => round.figures)
    // The server has parsed the deck with the activity's own schema.
    const own = { config: config as object, figures, k, mode }
    const beside = rounds.length > 1 ? rounds : []
    const shown = { ...own, beside, ...(wall ? { wall } : {}) }
    const words = wordsIn(activity.words, language)
    const given = { shown, tables, naming }
    if (view.asTable) return pagesOfTable(tableOf(activity, given, words))
    const picture = pictureOf(activity, given, ordinaryWidth, words)
    const views = picture.kind === 'drawing' ? (activity.views?.(shown.config, words) ?? []) : []
    return views.length > 1 ? pagesOfViews(views) : pagesOfPicture(picture)
  }
  if (view.hidden) return noPages
  return up
    .map(pagesIn)
    .reduce((most, paged) => (paged.pages.length > most.pages.length ? paged : most), noPages)
}

/** More buttons than this beside one another are not found again. */
const mostButtons = 8

interface TurningProps extends Paged {
  /** The page that is up. */
  readonly up: number
}

/** A button for each page, by who stands on it or by its number, or for each view by its name. */
function EachPage({ pages, up }: TurningProps) {
  const say = useWords(consoleWords)
  const { send } = useDesk()
  return pages.map(({ id, names, view }, page) => (
    <Button
      key={id}
      variant={page === up ? 'primary' : 'secondary'}
      data-color="neutral"
      className="act"
      aria-pressed={page === up}
      onClick={() => page !== up && send({ type: 'page', page })}
    >
      {view ??
        (names ? say('desk.mini.page', names) : say('desk.mini.pageNumber', { page: page + 1 }))}
    </Button>
  ))
}

/** One page on or back, where there are too many to choose from. */
function NextPage({ pages, up }: TurningProps) {
  const say = useWords(consoleWords)
  const { send } = useDesk()
  const turn = (by: 1 | -1, label: 'desk.mini.pageBack' | 'desk.mini.pageOn') => {
    const page = up + by
    const isThere = page >= 0 && page < pages.length
    return (
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        aria-disabled={!isThere}
        onClick={() => isThere && send({ type: 'page', page })}
      >
        {say(label)}
      </Button>
    )
  }
  return (
    <>
      {turn(-1, 'desk.mini.pageBack')}
      <span>{say('desk.mini.pageOf', { page: up + 1, pages: pages.length })}</span>
      {turn(1, 'desk.mini.pageOn')}
    </>
  )
}

/** Which page of many cards or which view of a picture the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const paged = usePages(view)
  const { pages, label } = paged
  if (pages.length < 2) return null
  const up = Math.min(view.page, pages.length - 1)
  const Turning = pages.length > mostButtons ? NextPage : EachPage
  return (
    <div className="card-pages" role="group" aria-label={say(`desk.mini.${label}`)}>
      <Turning {...paged} up={up} />
    </div>
  )
}
