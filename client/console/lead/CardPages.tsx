import { Button } from '@digdir/designsystemet-react'
import { activityOf } from '../../../shared/activities/registry.ts'
import { pictureOf } from '../../../shared/activities/side-by-side.ts'
import type { Cards } from '../../../shared/charts/marks.ts'
import { pagesOf } from '../../../shared/charts/pages.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { ConsoleView, ShownRound } from '../../../shared/protocol/views.ts'
import { useTableNaming } from '../../charts/table-naming.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { resultsUp } from '../acts.ts'
import { useDesk } from './desk.ts'

/** In em; only what stands on the cards is asked of the picture. */
const ordinaryWidth = 40

/** The pages of the cards that are up: as many as the longest of the rounds beside one another has. */
function usePages(view: ConsoleView): ReturnType<typeof pagesOf> {
  const language = useLanguage()
  const naming = useTableNaming()
  const pagesIn = ({ type, mode, config, figures, k, tables }: ShownRound) => {
    const activity = activityOf(type)
    // The server has parsed the deck with the activity's own schema.
    const shown = { config: config as object, figures, k, mode }
    const words = wordsIn(activity.words, language)
    const picture = pictureOf(activity, { shown, tables, naming }, ordinaryWidth, words)
    return picture.kind === 'cards' ? pagesOf(picture) : []
  }
  if (view.asTable || view.hidden) return []
  return resultsUp(view)
    .map(pagesIn)
    .reduce((most, pages) => (pages.length > most.length ? pages : most), [])
}

type Card = Cards['cards'][number]
const titleOf = (card: Card | undefined): string => card?.title ?? ''

/** Which page of many cards the screen shows, and the way to the others. */
export function CardPages() {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const pages = usePages(view)
  if (pages.length < 2) return null
  const up = Math.min(view.page, pages.length - 1)
  return (
    <div className="card-pages" role="group" aria-label={say('desk.mini.pages')}>
      {pages.map((cards, page) => (
        <Button
          key={titleOf(cards[0])}
          variant={page === up ? 'primary' : 'secondary'}
          data-color="neutral"
          className="act"
          aria-pressed={page === up}
          onClick={() => page !== up && send({ type: 'page', page })}
        >
          {say('desk.mini.page', { first: titleOf(cards[0]), last: titleOf(cards.at(-1)) })}
        </Button>
      ))}
    </div>
  )
}
