import type { DrawingPage, Picture } from '../charts/marks.ts'
import type { Messages, Words } from '../i18n/words.ts'
import type { AnyActivity } from './activity.ts'
import { pictureOf, type ShownTables } from './side-by-side.ts'

/** One thing that a drawn picture can be turned to on the screen. */
export interface Turn {
  /** Which way to look at it, from 0. */
  readonly view: number
  /** What that is called, where there are several. */
  readonly name?: string
  /** Which page of so many, from 0. */
  readonly page: number
  readonly pages: number
  /** What the page is called, where it is more than a number. */
  readonly title?: string
}

/** In em; how something is divided into pages does not depend on it. */
const anyWidth = 40

const pagesIn = (picture: Picture): readonly DrawingPage[] =>
  picture.kind === 'drawing' ? (picture.pages?.() ?? []) : []

/** The pages of a picture: as many as the longest of the rounds beside it has, so that they turn together. */
function longest(
  activity: AnyActivity,
  given: ShownTables,
  words: Words<Messages>,
): readonly DrawingPage[] {
  const { shown } = given
  const rounds = [shown.figures, ...(shown.beside ?? [])]
  const each = rounds.map((figures) =>
    pagesIn(pictureOf(activity, { ...given, shown: { ...shown, figures } }, anyWidth, words)),
  )
  return each.reduce((most, pages) => (pages.length > most.length ? pages : most))
}

/** One way to look at a picture, page by page. */
const turnsTo = (view: number, name: string | undefined, pages: readonly DrawingPage[]): Turn[] =>
  Array.from({ length: Math.max(1, pages.length) }, (_, page) => {
    const title = pages[page]?.title
    return {
      view,
      page,
      pages: Math.max(1, pages.length),
      ...(name === undefined ? {} : { name }),
      ...(title === undefined ? {} : { title }),
    }
  })

/**
 * Everything that a drawn picture can be turned to: each way to look at it, with its pages one after the
 * other. One at least.
 */
export function turnsOf(
  activity: AnyActivity,
  given: ShownTables,
  words: Words<Messages>,
): readonly Turn[] {
  const { shown } = given
  const names = activity.views?.(shown.config, words) ?? []
  if (names.length < 2) return turnsTo(0, undefined, longest(activity, given, words))
  return names.flatMap((name, view) =>
    turnsTo(view, name, longest(activity, { ...given, shown: { ...shown, view } }, words)),
  )
}
