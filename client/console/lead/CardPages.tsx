import { Button } from '@digdir/designsystemet-react'
import { activityOf } from '../../../shared/activities/registry.ts'
import { pictureOf } from '../../../shared/activities/side-by-side.ts'
import type { Cards } from '../../../shared/charts/marks.ts'
import { areTexts, pagesOf } from '../../../shared/charts/pages.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { ConsoleView, ShownRound } from '../../../shared/protocol/views.ts'
import { useTableNaming } from '../../charts/table-naming.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'

/** In em; only what stands on the cards is asked of the picture. */
const ordinaryWidth = 40

/** Cards on their pages, or the ways to look at one picture. */
interface Paged {
  readonly pages: ReturnType<typeof pagesOf>
  /** What the ways to look at a picture are called; none where there is but one. */
  readonly views: readonly string[]
  /** Whether they have names to call the pages by. */
  readonly isSigned: boolean
}

const noPages: Paged = { pages: [], views: [], isSigned: true }

const sizeOf = ({ pages, views }: Paged) => Math.max(pages.length, views.length)

/** The pages of the cards that are up, or the views of the picture: as many as the longest of the rounds beside one another has. */
function usePages(view: ConsoleView): Paged {
  const language = useLanguage()
  const naming = useTableNaming()
  const pagesIn = ({ type, mode, config, figures, k, tables, wall }: ShownRound) => {
    const activity = activityOf(type)
    // The server has parsed the deck with the activity's own schema.
    const shown = { config: config as object, figures, k, mode, ...(wall ? { wall } : {}) }
    const words = wordsIn(activity.words, language)
    const picture = pictureOf(activity, { shown, tables, naming }, ordinaryWidth, words)
    const views = picture.kind === 'drawing' ? (activity.views?.(shown.config, words) ?? []) : []
    if (picture.kind !== 'cards') return { ...noPages, views }
    return { ...noPages, pages: pagesOf(picture), isSigned: !areTexts(picture) }
  }
  if (view.asTable || view.hidden) return noPages
  return resultsUp(view)
    .map(pagesIn)
    .reduce((most, paged) => (sizeOf(paged) > sizeOf(most) ? paged : most), noPages)
}

type Card = Cards['cards'][number]
const titleOf = (card: Card | undefined): string => card?.title ?? ''

/** More buttons than this beside one another are not found again. */
const mostButtons = 8

interface TurningProps extends Paged {
  /** The page that is up. */
  readonly up: number
}

/** A button for each way to look at the picture. */
function EachView({ views, up }: TurningProps) {
  const { send } = useDesk()
  return views.map((name, page) => (
    <Button
      key={name}
      variant={page === up ? 'primary' : 'secondary'}
      data-color="neutral"
      className="act"
      aria-pressed={page === up}
      onClick={() => page !== up && send({ type: 'page', page })}
    >
      {name}
    </Button>
  ))
}

/** A button for each page, by who stands on it or by its number. */
function EachPage({ pages, isSigned, up }: TurningProps) {
  const say = useWords(consoleWords)
  const { send } = useDesk()
  return pages.map((cards, page) => (
    <Button
      key={cards[0]?.id}
      variant={page === up ? 'primary' : 'secondary'}
      data-color="neutral"
      className="act"
      aria-pressed={page === up}
      onClick={() => page !== up && send({ type: 'page', page })}
    >
      {isSigned
        ? say('desk.mini.page', { first: titleOf(cards[0]), last: titleOf(cards.at(-1)) })
        : say('desk.mini.pageNumber', { page: page + 1 })}
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

function labelOf({ views, isSigned }: Paged) {
  if (views.length > 1) return 'desk.mini.views'
  return isSigned ? 'desk.mini.pages' : 'desk.mini.pagesOfTexts'
}

function Turning(props: TurningProps) {
  if (props.views.length > 1) return <EachView {...props} />
  return props.pages.length > mostButtons ? <NextPage {...props} /> : <EachPage {...props} />
}

/** Which page of many cards or which view of a picture the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const paged = usePages(view)
  if (sizeOf(paged) < 2) return null
  const up = Math.min(view.page, sizeOf(paged) - 1)
  return (
    <div className="card-pages" role="group" aria-label={say(labelOf(paged))}>
      <Turning {...paged} up={up} />
    </div>
  )
}
