import { fail, ok, type Result } from '../lib/result.ts'

/** What a phone can do about its table's pen. */
export const penActs = ['take', 'ask', 'hand-over', 'keep'] as const
export type PenAct = (typeof penActs)[number]

/** Who writes for a table. Members are named by whoever keeps the pen; moments are of one clock. */
export interface Pen {
  readonly holder: string | null
  /** Since when the holder is offline; null while it is here. */
  readonly awaySince: number | null
  /** Who asks for it, first come first, and since when the first has waited for this holder. */
  readonly asking: readonly string[]
  readonly askedSince: number | null
}

export type PenRefusal = 'pen-taken' | 'pen-not-yours'

/** How long a table waits for a holder that is offline, or that says nothing to who asks; in milliseconds. */
export const penPatience = 20_000

export const freePen: Pen = { holder: null, awaySince: null, asking: [], askedSince: null }

const isOver = (since: number | null, now: number) => since !== null && now - since >= penPatience

/** Whether the pen lies on the table: nobody has it, or its holder has been offline for too long. */
export const isFree = ({ holder, awaySince }: Pen, now: number): boolean =>
  holder === null || isOver(awaySince, now)

/** Whether this member may take it now: it is free, or its holder gave the first who asked no answer. */
export const mayTake = (pen: Pen, member: string, now: number): boolean =>
  isFree(pen, now) || (pen.asking[0] === member && isOver(pen.askedSince, now))

/** Who goes on asking once somebody does not, or has got it: the first waits anew. */
function askingWithout(pen: Pen, member: string, now: number): Pick<Pen, 'asking' | 'askedSince'> {
  const asking = pen.asking.filter((other) => other !== member)
  if (asking[0] === pen.asking[0]) return { asking, askedSince: pen.askedSince }
  return { asking, askedSince: asking.length > 0 ? now : null }
}

function give(pen: Pen, member: string, now: number): Pen {
  const { asking } = askingWithout(pen, member, now)
  return { holder: member, awaySince: null, asking, askedSince: asking.length > 0 ? now : null }
}

function ask(pen: Pen, member: string, now: number): Pen {
  if (pen.holder === member || pen.asking.includes(member)) return pen
  return { ...pen, asking: [...pen.asking, member], askedSince: pen.askedSince ?? now }
}

/** To the first who asks; on the table where nobody does. */
function handOver(pen: Pen, now: number): Pen {
  const [next] = pen.asking
  return next === undefined ? freePen : give(pen, next, now)
}

/** What an act of a member makes of the pen; a pen taken twice is refused the second time. */
export function reducePen(
  pen: Pen,
  member: string,
  act: PenAct,
  now: number,
): Result<Pen, PenRefusal> {
  const isHolder = pen.holder === member
  if (act === 'take' || act === 'ask') {
    if (isHolder) return ok(penReturned(pen, member))
    if (mayTake(pen, member, now)) return ok(give(pen, member, now))
    return act === 'ask' ? ok(ask(pen, member, now)) : fail('pen-taken')
  }
  if (!isHolder) return fail('pen-not-yours')
  return ok(act === 'keep' ? { ...pen, asking: [], askedSince: null } : handOver(pen, now))
}

/** A member's phone is gone, for now: its pen is kept for it a while, and it asks no more. */
export function penDropped(pen: Pen, member: string, now: number): Pen {
  const rest = { ...pen, ...askingWithout(pen, member, now) }
  return pen.holder === member && pen.awaySince === null ? { ...rest, awaySince: now } : rest
}

/** A member's phone is back: it has the pen still, unless somebody has taken it. */
export const penReturned = (pen: Pen, member: string): Pen =>
  pen.holder === member ? { ...pen, awaySince: null } : pen

/** How the pen looks to a member: to the first who waited long enough it is free. */
export const penFor = (pen: Pen, member: string, now: number): 'mine' | 'other' | 'free' => {
  if (pen.holder === member) return 'mine'
  return mayTake(pen, member, now) ? 'free' : 'other'
}

/** How long until the pen becomes free by itself for somebody; null where it does not. */
export function untilFree(pen: Pen, now: number): number | null {
  if (pen.holder === null) return null
  const moments = [pen.awaySince, pen.askedSince]
    .flatMap((since) => (since === null ? [] : [since + penPatience - now]))
    .filter((wait) => wait > 0)
  return moments.length > 0 ? Math.min(...moments) : null
}
