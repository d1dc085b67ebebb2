import { layoutCloud } from '../../charts/cloud.ts'
import type { Cards, DataTable, Picture } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import type { ExportRecord, Shown } from '../activity.ts'
import { isTooFew, peopleIn } from '../figures.ts'
import { termsOf } from './cloud.ts'
import { notesIn, type ShownNote } from './notes.ts'
import type { TextConfig } from './schema.ts'
import type { TextWords } from './words.ts'

type TextShown = Shown<TextConfig>
type Say = Words<TextWords>

/** What the texts say, in one sentence. */
export function finding(shown: TextShown, say: Say): string {
  const { figures, config, k } = shown
  const people = peopleIn(figures, 'note')
  if (people === 0) return say('nobody')
  if (isTooFew(figures, 'note')) return say('tooFew', { people, k })
  const notes = notesIn(figures)
  if (notes.length === 0) return say('noneShown')
  const texts = notes.reduce((sum, { count }) => sum + count, 0)
  if (config.show !== 'cloud') return say('finding', { notes: texts })
  const [first, second] = termsOf(notes, say.language)
  const most = first && first.count > 1 && first.count !== second?.count ? first : null
  if (!most) return say('cloudFinding', { words: texts })
  return say('cloudMost', { words: texts, word: most.text, count: most.count })
}

const headingsOf = ({ config, wall }: TextShown) => ({
  themes: wall?.themes ?? [],
  columns: config.columns ?? [],
})

const titleIn = (headings: readonly { id: string; title: string }[], id: string | undefined) =>
  headings.find((heading) => heading.id === id)?.title

/** Themes that the room sees are its order; without them the columns that people wrote in. */
function cardsOf(shown: TextShown): Cards {
  const { themes, columns } = headingsOf(shown)
  const groups = themes.length > 0 ? themes : columns
  const groupOf = ({ theme, column }: ShownNote) => (themes.length > 0 ? theme : column)
  const lifted = shown.wall?.lifted ?? null
  return {
    kind: 'cards',
    ...(groups.length > 0 ? { groups } : {}),
    ...(lifted === null ? {} : { lifted }),
    cards: notesIn(shown.figures).map((note) => {
      const group = groupOf(note)
      const title = themes.length > 0 ? titleIn(columns, note.column) : undefined
      return {
        id: note.id,
        ...(group === undefined ? {} : { group }),
        ...(title === undefined ? {} : { title }),
        ...(note.count > 1 ? { count: note.count } : {}),
        ...(note.tables ? { tables: note.tables } : {}),
        fields: [{ text: note.text, rank: 0 }],
      }
    }),
  }
}

/** The wall of texts, or the cloud of words. */
export function picture(shown: TextShown, width: number, say: Say): Picture {
  const notes = notesIn(shown.figures)
  if (notes.length === 0) return { kind: 'sentence', text: finding(shown, say) }
  if (shown.config.show !== 'cloud') return cardsOf(shown)
  return layoutCloud(termsOf(notes, say.language), width, (left) => say('cloudRest', { left }))
}

/** Which columns of a table have anything to say. */
function columnsOf(shown: TextShown, say: Say) {
  const { themes, columns } = headingsOf(shown)
  const notes = notesIn(shown.figures)
  const isMerged = notes.some(({ count }) => count > 1)
  return [
    ...(themes.length > 0
      ? [{ head: say('theme'), of: (note: ShownNote) => titleIn(themes, note.theme) ?? '' }]
      : []),
    ...(columns.length > 0
      ? [{ head: say('column'), of: (note: ShownNote) => titleIn(columns, note.column) ?? '' }]
      : []),
    { head: say('head'), of: (note: ShownNote) => note.text },
    ...(isMerged ? [{ head: say('times'), of: (note: ShownNote) => note.count }] : []),
  ]
}

/** Themes and columns in their own order; within one, texts in the order they are given out in. */
function inOrderOfHeadings(shown: TextShown): ShownNote[] {
  const { themes, columns } = headingsOf(shown)
  const at = (headings: readonly { id: string }[], id: string | undefined) => {
    const place = headings.findIndex((heading) => heading.id === id)
    return place < 0 ? headings.length : place
  }
  return notesIn(shown.figures).toSorted(
    (a, b) =>
      at(themes, a.theme) - at(themes, b.theme) || at(columns, a.column) - at(columns, b.column),
  )
}

/** The texts in rows, or the words with how many gave each. */
export function table(shown: TextShown, say: Say): DataTable {
  if (shown.config.show === 'cloud') {
    return {
      head: [say('word'), say('times')],
      rows: termsOf(notesIn(shown.figures), say.language).map(({ text, count }) => [text, count]),
    }
  }
  const columns = columnsOf(shown, say)
  return {
    head: columns.map(({ head }) => head),
    rows: inOrderOfHeadings(shown).map((note) => columns.map(({ of }) => of(note))),
  }
}

/** One line per text in a spreadsheet, under its theme or column. */
export function records(shown: TextShown, say: Say): ExportRecord[] {
  if (isTooFew(shown.figures, 'note')) return [{ what: finding(shown, say) }]
  if (shown.config.show === 'cloud') {
    return termsOf(notesIn(shown.figures), say.language).map(({ text, count }) => ({
      what: say('word'),
      answer: text,
      count,
    }))
  }
  const { themes, columns } = headingsOf(shown)
  return inOrderOfHeadings(shown).map((note) => {
    const places = [titleIn(themes, note.theme), titleIn(columns, note.column)].filter(Boolean)
    return {
      what: places.length > 0 ? places.join(' · ') : say('head'),
      answer: note.text,
      count: note.count,
    }
  })
}
