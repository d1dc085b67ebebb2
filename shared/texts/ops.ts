import * as v from 'valibot'
import { inOneSpelling, isWhole } from '../lib/text.ts'

/** As many as a table of six can be asked about, and no more than a wall holds side by side. */
export const mostThemes = 12

/** Ids of loose texts and of themes, as the server made them. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40))
export const textIds = v.pipe(v.array(id), v.minLength(1), v.maxLength(600))

/** @param most characters as a reader counts them */
const written = (most: number) =>
  v.pipe(
    v.string(),
    v.transform(inOneSpelling),
    v.minLength(1),
    v.maxGraphemes(most),
    v.check(isWhole, 'half a character'),
  )

export const themeLength = 60
export const wordingLength = 400

const title = written(themeLength)
const wording = written(wordingLength)

/** Everything a facilitator does to the texts of a closed question, besides deleting one for good. */
export const boardOpSchema = v.variant('type', [
  v.strictObject({ type: v.literal('hide'), texts: textIds }),
  v.strictObject({ type: v.literal('show'), texts: textIds }),
  /** Neither shown nor hidden any more: as it was before anyone decided. */
  v.strictObject({ type: v.literal('wait'), texts: textIds }),
  /** Shows all that nobody has hidden. */
  v.strictObject({ type: v.literal('show-all') }),
  /** One text large on the screen; null = none. What is lifted is shown. */
  v.strictObject({ type: v.literal('lift'), text: v.nullable(id) }),
  /** Other words in place of the writer's; null = the writer's own again. */
  v.strictObject({ type: v.literal('paraphrase'), text: id, wording: v.nullable(wording) }),
  /** Makes one of several that say the same. Every original is kept under it. */
  v.strictObject({ type: v.literal('merge'), into: id, texts: textIds }),
  v.strictObject({ type: v.literal('unmerge'), text: id }),
  /** A new theme, with the texts that were chosen for it. */
  v.strictObject({ type: v.literal('theme-add'), title, texts: v.optional(textIds) }),
  v.strictObject({ type: v.literal('theme-rename'), theme: id, title }),
  /** Its texts stand outside of themes from then on. */
  v.strictObject({ type: v.literal('theme-remove'), theme: id }),
  /** Shows a theme with all its texts that nobody has hidden, or takes both off. */
  v.strictObject({ type: v.literal('theme-show'), theme: id, on: v.boolean() }),
  /** Sets a theme before another one; null = last. */
  v.strictObject({ type: v.literal('theme-move'), theme: id, before: v.nullable(id) }),
  /** Puts texts under a theme; null = under none. */
  v.strictObject({ type: v.literal('place'), texts: textIds, theme: v.nullable(id) }),
  /** Takes back the newest op. `rev` = the board it was pressed on, so that two consoles do not undo two. */
  v.strictObject({ type: v.literal('undo'), rev: v.number() }),
])

export type BoardOp = v.InferOutput<typeof boardOpSchema>

/** What can be done to texts that belong together as they are, such as the cards of an agreement. */
export const plainOps: ReadonlySet<BoardOp['type']> = new Set([
  'hide',
  'show',
  'wait',
  'show-all',
  'undo',
])
