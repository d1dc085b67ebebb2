import { assertNever } from '../lib/assert-never.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import { type BoardOp, mostThemes } from './ops.ts'

/** `waiting`: nobody has decided yet, and nobody but the facilitator sees it. */
export const standings = ['waiting', 'shown', 'hidden'] as const
export type Standing = (typeof standings)[number]

/** What the facilitator has made of one loose text. The text itself is not here, and is never changed. */
export interface TextState {
  readonly standing: Standing
  /** What is shown in place of the writer's words; null = the writer's words. */
  readonly wording: string | null
  readonly theme: string | null
  /** The text under which this one is merged; null where it stands for itself. */
  readonly into: string | null
}

export interface Theme {
  readonly id: string
  readonly title: string
  /** Whether the room sees the theme. Of its texts it sees those that are shown. */
  readonly shown: boolean
}

/** Everything a facilitator has decided about the texts of one round. */
export interface BoardState {
  readonly texts: Readonly<Record<string, TextState>>
  readonly themes: readonly Theme[]
  /** The text that is read large; null = none. */
  readonly lifted: string | null
}

/** What an op has changed, as it was before. */
export interface Before {
  readonly texts: Readonly<Record<string, TextState>>
  readonly themes?: readonly Theme[]
  readonly lifted?: string | null
}

/** A board with the way back. */
export interface Board {
  readonly state: BoardState
  /** One entry per op that can be undone, the newest last. */
  readonly past: readonly Before[]
  /** Rises with every change. */
  readonly rev: number
}

export type BoardRefusal =
  | 'text-gone'
  | 'theme-gone'
  | 'too-many-themes'
  | 'nothing-to-merge'
  | 'nothing-to-undo'
  | 'stale-act'

type Changed = Result<BoardState, BoardRefusal>
type Op<Type extends BoardOp['type']> = Extract<BoardOp, { type: Type }>

/** More than anyone takes back in one go, and few enough to be written with every op. */
const longestPast = 100

const untouched: TextState = { standing: 'waiting', wording: null, theme: null, into: null }

/** The board of a round that has just been sealed: nothing is shown. */
export const newBoard = (ids: readonly string[]): Board => ({
  state: {
    texts: Object.fromEntries(ids.map((id) => [id, untouched])),
    themes: [],
    lifted: null,
  },
  past: [],
  rev: 1,
})

/** Ids come from outside: `constructor` is on every object, and is nobody's text. */
const textAt = ({ texts }: BoardState, id: string): TextState | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined

/** The text that stands for this one: itself, or the one it is merged under. */
export const headOf = (state: BoardState, id: string): string => textAt(state, id)?.into ?? id

/** The texts that stand for themselves, in the order of their random ids. */
export const headsOf = ({ texts }: BoardState): string[] =>
  Object.keys(texts)
    .filter((id) => texts[id]?.into === null)
    .toSorted()

/** Each text that others are merged under, and these, without it, in the order of their random ids. */
export function mergedIn({ texts }: BoardState): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, string[]>()
  for (const id of Object.keys(texts).toSorted()) {
    const head = texts[id]?.into
    if (typeof head !== 'string') continue
    const group = merged.get(head)
    if (group) group.push(id)
    else merged.set(head, [id])
  }
  return merged
}

const mergedUnder = (state: BoardState, head: string): readonly string[] =>
  mergedIn(state).get(head) ?? []

function withTexts(
  state: BoardState,
  ids: readonly string[],
  change: (text: TextState) => TextState,
): BoardState {
  const texts = { ...state.texts }
  for (const id of ids) {
    const text = textAt(state, id)
    if (text) texts[id] = change(text)
  }
  return { ...state, texts }
}

/** What stands for these texts, each once, and all that is merged under it. */
function groupsOf(state: BoardState, ids: readonly string[]): string[] | null {
  if (ids.some((id) => !textAt(state, id))) return null
  const heads = new Set(ids.map((id) => headOf(state, id)))
  return Object.keys(state.texts).filter((id) => heads.has(headOf(state, id)))
}

/** Nothing that is not shown is read large. */
const withLifted = (state: BoardState): BoardState => {
  const lifted = state.lifted === null ? undefined : textAt(state, state.lifted)
  return lifted?.standing === 'shown' && lifted.into === null ? state : { ...state, lifted: null }
}

function stand(state: BoardState, ids: readonly string[], standing: Standing): Changed {
  const group = groupsOf(state, ids)
  if (!group) return fail('text-gone')
  return ok(withLifted(withTexts(state, group, (text) => ({ ...text, standing }))))
}

const showWaiting = (state: BoardState, isMeant: (text: TextState) => boolean): BoardState =>
  withTexts(state, Object.keys(state.texts), (text) =>
    text.standing === 'waiting' && isMeant(text) ? { ...text, standing: 'shown' } : text,
  )

function lift(state: BoardState, id: string | null): Changed {
  if (id === null) return ok({ ...state, lifted: null })
  const shown = stand(state, [id], 'shown')
  return shown.ok ? ok({ ...shown.value, lifted: headOf(state, id) }) : shown
}

function paraphrase(state: BoardState, { text, wording }: Op<'paraphrase'>): Changed {
  if (!textAt(state, text)) return fail('text-gone')
  return ok(withTexts(state, [headOf(state, text)], (head) => ({ ...head, wording })))
}

function merge(state: BoardState, { into, texts }: Op<'merge'>): Changed {
  const group = groupsOf(state, [into, ...texts])
  if (!group) return fail('text-gone')
  const head = headOf(state, into)
  const others = group.filter((id) => id !== head)
  if (others.every((id) => headOf(state, id) === head)) return fail('nothing-to-merge')
  // From here on they stand where the head stands, and go where it goes.
  const { standing = 'waiting', theme = null } = textAt(state, head) ?? {}
  const merged = withTexts(state, others, (text) => ({ ...text, into: head, standing, theme }))
  return ok(withLifted(merged))
}

/** What comes apart waits: the originals may be what the shown wording was to cover. */
function unmerge(state: BoardState, id: string): Changed {
  if (!textAt(state, id)) return fail('text-gone')
  const under = mergedUnder(state, headOf(state, id))
  if (under.length === 0) return fail('nothing-to-merge')
  return ok(
    withTexts(state, under, (text) => ({
      ...text,
      into: null,
      standing: text.standing === 'hidden' ? 'hidden' : 'waiting',
    })),
  )
}

const themeAt = ({ themes }: BoardState, id: string) => themes.find((theme) => theme.id === id)

/** Themes are called by the first number that is free. */
function freeThemeId({ themes, texts }: BoardState): string {
  const used = new Set([
    ...themes.map(({ id }) => id),
    ...Object.values(texts).map(({ theme }) => theme),
  ])
  let number = 1
  while (used.has(`t${number}`)) number += 1
  return `t${number}`
}

function place(state: BoardState, texts: readonly string[], theme: string | null): Changed {
  if (theme !== null && !themeAt(state, theme)) return fail('theme-gone')
  const group = groupsOf(state, texts)
  if (!group) return fail('text-gone')
  return ok(withTexts(state, group, (text) => ({ ...text, theme })))
}

function addTheme(state: BoardState, { title, texts }: Op<'theme-add'>): Changed {
  if (state.themes.length >= mostThemes) return fail('too-many-themes')
  const id = freeThemeId(state)
  const added = { ...state, themes: [...state.themes, { id, title, shown: false }] }
  return texts ? place(added, texts, id) : ok(added)
}

function changeTheme(state: BoardState, id: string, change: Partial<Theme>): Changed {
  if (!themeAt(state, id)) return fail('theme-gone')
  const themes = state.themes.map((theme) => (theme.id === id ? { ...theme, ...change } : theme))
  return ok({ ...state, themes })
}

function removeTheme(state: BoardState, id: string): Changed {
  if (!themeAt(state, id)) return fail('theme-gone')
  const freed = withTexts(state, Object.keys(state.texts), (text) =>
    text.theme === id ? { ...text, theme: null } : text,
  )
  return ok({ ...freed, themes: state.themes.filter((theme) => theme.id !== id) })
}

function showTheme(state: BoardState, { theme, on }: Op<'theme-show'>): Changed {
  const changed = changeTheme(state, theme, { shown: on })
  if (!changed.ok) return changed
  if (on) return ok(showWaiting(changed.value, (text) => text.theme === theme))
  const taken = withTexts(changed.value, Object.keys(state.texts), (text) =>
    text.theme === theme && text.standing === 'shown' ? { ...text, standing: 'waiting' } : text,
  )
  return ok(withLifted(taken))
}

function moveTheme(state: BoardState, { theme, before }: Op<'theme-move'>): Changed {
  const moved = themeAt(state, theme)
  if (!moved || (before !== null && !themeAt(state, before))) return fail('theme-gone')
  if (before === theme) return ok(state)
  const others = state.themes.filter(({ id }) => id !== theme)
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before)
  return ok({ ...state, themes: others.toSpliced(at, 0, moved) })
}

// One line per op, each of them a call: a table would need a cast for every entry.
// oxlint-disable-next-line complexity
function apply(state: BoardState, op: Exclude<BoardOp, { type: 'undo' }>): Changed {
  switch (op.type) {
    case 'hide':
      return stand(state, op.texts, 'hidden')
    case 'show':
      return stand(state, op.texts, 'shown')
    case 'wait':
      return stand(state, op.texts, 'waiting')
    case 'show-all':
      return ok(showWaiting(state, () => true))
    case 'lift':
      return lift(state, op.text)
    case 'paraphrase':
      return paraphrase(state, op)
    case 'merge':
      return merge(state, op)
    case 'unmerge':
      return unmerge(state, op.text)
    case 'theme-add':
      return addTheme(state, op)
    case 'theme-rename':
      return changeTheme(state, op.theme, { title: op.title })
    case 'theme-remove':
      return removeTheme(state, op.theme)
    case 'theme-show':
      return showTheme(state, op)
    case 'theme-move':
      return moveTheme(state, op)
    case 'place':
      return place(state, op.texts, op.theme)
    default:
      return assertNever(op)
  }
}

const isSame = (a: TextState | undefined, b: TextState | undefined) =>
  a?.standing === b?.standing &&
  a?.wording === b?.wording &&
  a?.theme === b?.theme &&
  a?.into === b?.into

/** What has to be put back to come from one state to the one before it. */
function difference(before: BoardState, after: BoardState): Before {
  const touched = Object.entries(before.texts).filter(
    ([id, text]) => !isSame(text, after.texts[id]),
  )
  return {
    texts: Object.fromEntries(touched),
    ...(before.themes === after.themes ? {} : { themes: before.themes }),
    ...(before.lifted === after.lifted ? {} : { lifted: before.lifted }),
  }
}

const isNothing = ({ texts, themes, lifted }: Before) =>
  Object.keys(texts).length === 0 && themes === undefined && lifted === undefined

const goBack = (state: BoardState, { texts, themes, lifted }: Before): BoardState => ({
  texts: { ...state.texts, ...texts },
  themes: themes ?? state.themes,
  lifted: lifted === undefined ? state.lifted : lifted,
})

function undo(board: Board, rev: number): Result<Board, BoardRefusal> {
  if (rev !== board.rev) return fail('stale-act')
  const newest = board.past.at(-1)
  if (!newest) return fail('nothing-to-undo')
  return ok({
    state: goBack(board.state, newest),
    past: board.past.slice(0, -1),
    rev: board.rev + 1,
  })
}

/**
 * The rules of a board. Pure, and never loses a text: what is merged, hidden or reworded is all kept.
 * An op on a text that is merged under another is one on that other.
 */
export function reduceBoard(board: Board, op: BoardOp): Result<Board, BoardRefusal> {
  if (op.type === 'undo') return undo(board, op.rev)
  const after = apply(board.state, op)
  if (!after.ok) return after
  const before = difference(board.state, after.value)
  // An undo that puts nothing back would look like one that does not work.
  if (isNothing(before)) return ok(board)
  const past = [...board.past, before].slice(-longestPast)
  return ok({ state: after.value, past, rev: board.rev + 1 })
}

/** What a reveal shows where the facilitator has not shown single texts before: all that is not hidden. */
export function showUndecided(board: Board): Board {
  const { state } = board
  const isChosen = headsOf(state).some((id) => state.texts[id]?.standing === 'shown')
  if (isChosen) return board
  const shown = reduceBoard(board, { type: 'show-all' })
  return shown.ok ? shown.value : board
}

/**
 * The board after one of its texts was deleted for good. What was merged under it stands together still:
 * in the wording it had, or else waiting, since nobody has shown the words that come to light now.
 * There is no way back past this: an undo would bring back what told of the text.
 */
export function forgetText(board: Board, id: string): Board {
  const { [id]: gone, ...texts } = board.state.texts
  if (!gone) return board
  const rest: BoardState = { ...board.state, texts }
  const [head, ...under] = mergedUnder(rest, id)
  const standing = gone.wording === null && gone.standing === 'shown' ? 'waiting' : gone.standing
  const led = head === undefined ? rest : withTexts(rest, [head], () => ({ ...gone, standing }))
  const into = head ?? null
  const grouped = withTexts(led, under, (text) => ({ ...text, into, standing }))
  const lifted = board.state.lifted === id ? into : board.state.lifted
  return { state: withLifted({ ...grouped, lifted }), past: [], rev: board.rev + 1 }
}
