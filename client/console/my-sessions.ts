import * as v from 'valibot'
import { remember, remembered, thisBrowser } from './memory.ts'

const sessionsName = 'plenum-my-sessions'
/** More than anyone scrolls through; older ones fall off. */
const most = 50

const session = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  /** When it was started or last led here. */
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
})

/** A session that was led in this browser. Its right to lead is the cookie, which nobody can read. */
export type MySession = v.InferOutput<typeof session>

const isSession = (entry: unknown): entry is MySession => v.is(session, entry)

const keep = (sessions: readonly MySession[]): void =>
  remember(thisBrowser, sessionsName, JSON.stringify(sessions.slice(0, most)))

/** The sessions of this browser, newest first; what is kept there and is not one is passed over. */
export function mySessions(): MySession[] {
  try {
    const kept: unknown = JSON.parse(remembered(thisBrowser, sessionsName) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSession).toSorted((a, b) => b.day - a.day) : []
  } catch {
    // Not JSON: someone else's entry under our name.
    return []
  }
}

/** Puts a session on the list of this browser, or moves it to the top. */
export function rememberSession({
  id,
  title,
  day = Date.now(),
}: Omit<MySession, 'day'> & Partial<MySession>): void {
  keep([{ id, title, day }, ...mySessions().filter((other) => other.id !== id)])
}

/** Takes a session off the list of this browser; its right to lead is taken by the server. */
export const dropSession = (id: string): void =>
  keep(mySessions().filter((other) => other.id !== id))
