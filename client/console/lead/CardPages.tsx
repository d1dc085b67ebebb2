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

/** Cards on their pages. */
interface Paged {
  readonly pages: ReturnType<typeof pagesOf>
  /** Whether they have names to call the pages by. */
  readonly isSigned: boolean
}

const noPages: Paged = { pages: [], isSigned: true }

/** The pages of the cards that are up: as many as the longest of the rounds beside one another has. */
function usePages(view: ConsoleView): Paged {
  const language = useLanguage()
  const naming = useTableNaming()
  const pagesIn = ({ type, mode, config, figures, k, tables, wall }: ShownRound) => {
    const activity = activityOf(type)
    // The server has parsed the deck with the activity's own schema.
    const shown = { config: config as object, figures, k, mode, ...(wall ? { wall } : {}) }
    const words = wordsIn(activity.words, language)
    const picture = pictureOf(activity, { shown, tables, naming }, ordinaryWidth, words)
    if (picture.kind !== 'cards') return noPages
    return { pages: pagesOf(picture), isSigned: !areTexts(picture) }
  }
  if (view.asTable || view.hidden) return noPages
  return resultsUp(view)
    .map(pagesIn)
    .reduce((most, paged) => (paged.pages.length > most.pages.length ? paged : most), noPages)
}

type Card = Cards['cards'][number]
const titleOf = (card: Card | undefined): string => card?.title ?? ''

/** More buttons than this beside one another are not found again. */
const mostButtons = 8

interface TurningProps extends Paged {
  /** The page that is up. */
  readonly up: number
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

/** Which page of many cards the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const paged = usePages(view)
  const { pages, isSigned } = paged
  if (pages.length < 2) return null
  const up = Math.min(view.page, pages.length - 1)
  const label = isSigned ? 'desk.mini.pages' : 'desk.mini.pagesOfTexts'
  const Turning = pages.length > mostButtons ? NextPage : EachPage
  return (
    <div className="card-pages" role="group" aria-label={say(label)}>
      <Turning {...paged} up={up} />
    </div>
  )
}
