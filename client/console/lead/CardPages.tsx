import { Button } from '@digdir/designsystemet-react'
import { activityOf } from '../../../shared/activities/registry.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { type Paged, standsBeside, usePages } from '../../charts/paged.ts'
import { useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'

/** More buttons than this beside one another are not found again. */
const mostButtons = 8

interface TurningProps extends Paged {
  /** The page that is up. */
  readonly up: number
}

type Page = Paged['pages'][number]

/** Which page it is, where a number tells: of its view, or of its step where several are turned. */
function numberOf({ view, number, of }: Page, at: number): number | null {
  if (view !== undefined) return number ?? null
  return of ? of.page : at
}

/** What a page is called: by its own name, its view, who stands on it or its number; of several steps by its step. */
function usePageName(): (page: Page, at: number) => string {
  const say = useWords(consoleWords)
  const { view: room } = useDesk()
  const named = (page: Page, at: number): string => {
    const { names, view, title } = page
    if (title !== undefined) return title
    if (names) return say('desk.mini.page', names)
    const number = numberOf(page, at)
    const numbered = number !== null && say('desk.mini.pageNumber', { page: number + 1 })
    return [view, numbered].filter(Boolean).join(': ')
  }
  return (page, at) => {
    const step = room.agenda.find(({ id }) => id === page.of?.step)?.title
    return [step, named(page, at)].filter(Boolean).join(': ')
  }
}

/** A button for each page. */
function EachPage({ pages, up }: TurningProps) {
  const nameOf = usePageName()
  const { send } = useDesk()
  return pages.map((own, page) => (
    <Button
      key={own.id}
      variant={page === up ? 'primary' : 'secondary'}
      data-color="neutral"
      className="act"
      aria-pressed={page === up}
      onClick={() => page !== up && send({ type: 'page', page })}
    >
      {nameOf(own, page)}
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

/** Which page, which view or which of several pictures the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const isBeside = view.step !== null && standsBeside(view.step, { activityOf })
  const look = { asTable: view.asTable, isBeside, activityOf }
  const paged = usePages(view.hidden ? [] : resultsUp(view), look)
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
