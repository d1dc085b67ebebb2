import type { AnyActivity } from '../../shared/activities/activity.ts'
import type { ActivityType } from '../../shared/activities/registry.ts'
import { pictureOf, tableOf } from '../../shared/activities/side-by-side.ts'
import { type Turn, turnsOf } from '../../shared/activities/turns.ts'
import type { Cards, DataTable } from '../../shared/charts/marks.ts'
import { areTexts, pageAmong, pagesOf, tablePagesOf } from '../../shared/charts/pages.ts'
import { wordsIn } from '../../shared/i18n/words.ts'
import type { ShownRound, StepView } from '../../shared/protocol/views.ts'
import { useLanguage } from '../ui/words.tsx'
import { byStep, layeredIn } from './by-step.ts'
import { useTableNaming } from './table-naming.ts'

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
  /** What the page itself is called. */
  readonly title?: string
  /** Which page it is of its view, from 0, where that has several. */
  readonly number?: number
  /** Whose it is, where several steps are turned one after the other, and which of its own where it has more. */
  readonly of?: { readonly step: string; readonly page: number | null }
}

/** Cards or rows on their pages, the ways to look at one picture, or several pictures. */
export interface Paged {
  readonly pages: readonly Page[]
  readonly label: 'pages' | 'pagesOfTexts' | 'pagesOfRows' | 'views'
}

const noPages: Paged = { pages: [], label: 'pages' }

function pagesOfCards(cards: Cards, isBeside: boolean): Paged {
  const isSigned = !areTexts(cards)
  const pages = pagesOf(cards, isBeside).map((page): Page => {
    const names = { first: titleOf(page[0]), last: titleOf(page.at(-1)) }
    return { id: page[0]?.id ?? '', ...(isSigned ? { names } : {}) }
  })
  return { pages, label: isSigned ? 'pages' : 'pagesOfTexts' }
}

const pageOf = ({ view, name, page, pages, title }: Turn): Page => ({
  id: `${view}-${page}`,
  ...(name === undefined ? {} : { view: name }),
  ...(title === undefined ? {} : { title }),
  ...(pages < 2 ? {} : { number: page }),
})

const pagesOfTurns = (turns: readonly Turn[]): Paged => ({
  pages: turns.map(pageOf),
  label: turns.some(({ name }) => name !== undefined) ? 'views' : 'pagesOfRows',
})

const pagesOfTable = (table: DataTable): Paged => ({
  pages: tablePagesOf(table).map((_, page) => ({ id: String(page) })),
  label: 'pagesOfRows',
})

/** A step's pages among those of others: one at least. */
const pagesAmong = (step: string, { pages }: Paged): readonly Page[] =>
  pages.length < 2
    ? [{ id: step, of: { step, page: null } }]
    : pages.map((page, at) => ({ ...page, id: `${step}/${page.id}`, of: { step, page: at } }))

/** How it is looked at. */
interface Look {
  readonly asTable: boolean
  /** Whether it stands beside the points of its talk, and has less of the screen. */
  readonly isBeside: boolean
  /** From the registry, which the phone must not fetch with what it shares. */
  readonly activityOf: (type: ActivityType) => AnyActivity
}

/** Whether what a step shows stands beside what it says itself, as the points of a talk. */
export const standsBeside = (
  { status, type, config }: StepView,
  { activityOf }: Pick<Look, 'activityOf'>,
): boolean =>
  // The server has parsed the deck with the activity's own schema.
  status === 'idle' && activityOf(type).outline(config as object).length > 0

/** The pages or the views of a step: as many as the longest of its rounds beside one another has. */
function usePagesOfStep({
  asTable,
  isBeside,
  activityOf,
}: Look): (rounds: readonly ShownRound[]) => Paged {
  const language = useLanguage()
  const naming = useTableNaming()
  return (rounds) => {
    const [first] = rounds
    const layered = first ? layeredIn(rounds, activityOf(first.type)) : null
    const figuresOfAll = rounds.map(({ figures }) => figures)
    const pagesIn = ({ type, mode, config, figures, k, tables, wall }: ShownRound) => {
      const activity = activityOf(type)
      // The server has parsed the deck with the activity's own schema.
      const own = { config: config as object, figures, k, mode }
      const beside = rounds.length > 1 && !layered ? figuresOfAll : []
      const before = layered ? { before: layered.before } : {}
      const shown = { ...own, ...before, beside, ...(wall ? { wall } : {}) }
      const words = wordsIn(activity.words, language)
      const given = { shown, tables, naming }
      if (asTable) return pagesOfTable(tableOf(activity, given, words))
      const picture = pictureOf(activity, given, ordinaryWidth, words)
      if (picture.kind === 'cards') return pagesOfCards(picture, isBeside)
      if (picture.kind === 'sentence') return noPages
      return pagesOfTurns(turnsOf(activity, given, words))
    }
    return (layered ? [layered.shown] : rounds)
      .map(pagesIn)
      .reduce((most, paged) => (paged.pages.length > most.pages.length ? paged : most), noPages)
  }
}

const countOf = ({ pages }: Paged): number => Math.max(1, pages.length)

/** What a console turns: the pages of a step; of several steps the pages of each, one after the other. */
export function usePages(shown: readonly ShownRound[], look: Look): Paged {
  const pagesOfStep = usePagesOfStep(look)
  const steps = byStep(shown)
  const [first] = steps
  if (!first) return noPages
  if (steps.length < 2) return pagesOfStep(first)
  const pages = steps.flatMap((rounds) => pagesAmong(rounds[0]?.id ?? '', pagesOfStep(rounds)))
  return { pages, label: 'pagesOfRows' }
}

interface Turned {
  readonly rounds: readonly ShownRound[]
  /** Its own page, from 0. */
  readonly page: number
  /** Which of so many pictures it is, from 1. */
  readonly picture: number
  readonly pictures: number
}

/** What the screen shows of several steps, as it has room for the picture of one at a time. */
export function useTurned(
  shown: readonly ShownRound[],
  { page, ...look }: Look & { readonly page: number },
): Turned {
  const pagesOfStep = usePagesOfStep(look)
  const steps = byStep(shown)
  if (steps.length < 2) return { rounds: shown, page, picture: 1, pictures: 1 }
  // What the room is to read together is up wherever the pages stand.
  const lifted = steps.findIndex((rounds) => rounds.some(({ wall }) => wall?.lifted))
  const turned = pageAmong(
    steps.map((rounds) => countOf(pagesOfStep(rounds))),
    page,
  )
  const up = lifted < 0 ? turned : { at: lifted, page: 0 }
  return {
    rounds: steps[up.at] ?? [],
    page: up.page,
    picture: up.at + 1,
    pictures: steps.length,
  }
}
