import { Button } from '@digdir/designsystemet-react'
import { activityOf } from '../../../shared/activities/registry.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { type Paged, usePages } from '../../charts/paged.ts'
import { useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'

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

/** Which page, which view or which of several pictures the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const paged = usePages(view.hidden ? [] : resultsUp(view), { asTable: view.asTable, activityOf })
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
