import type { Json } from '../../shared/lib/json.ts'
import type { AtTable } from '../../shared/protocol/tables.ts'
import type { Outbox } from './outbox.ts'
import type { PenMark } from './table-kept.ts'

/** What this phone wrote for one round, in words. */
export interface OwnWords {
  readonly prompt: string
  readonly lines: readonly string[]
  /** A note to oneself, which is never sent. */
  readonly note: boolean
  /** Written by hand, so worth offering when the step has moved on. */
  readonly written: boolean
}

/** Everything this phone keeps of one session. */
export interface Kept {
  readonly seat: string
  readonly entry: string
  readonly title: string
  /** The day the server deletes answers, once it is known. */
  readonly until?: string
  /** How many times this phone has said hello there. */
  readonly hello?: number
  /** The session has ended or is gone: no longer offered at the door. */
  readonly over: boolean
  readonly answers: Outbox
  readonly drafts: Readonly<Record<string, Json>>
  readonly words: Readonly<Record<string, OwnWords>>
  /** Whether this person said that they are done with the step at hand, once they have said anything. */
  readonly done?: { readonly step: string; readonly on: boolean } | undefined
  /** Where this phone sits, and whether it had the pen there. */
  readonly table?: AtTable | undefined
  /** How far the table knows what is in `drafts`, by round. */
  readonly penned?: Readonly<Record<string, PenMark>>
  /** What was written for a table and did not become its own, because another took the pen. */
  readonly lost?: Readonly<Record<string, OwnWords>>
}

/** The part of `localStorage` that is used. */
export type PhoneStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'plenum.'

/** 32 random bytes as base64url. Works on plain http, where much of `crypto` is missing. */
export function newSeat(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '')
}

const blank = { entry: '', title: '', over: false, answers: {}, drafts: {}, words: {} }

const hasSeat = (value: unknown): value is { seat: string } =>
  value !== null && typeof value === 'object' && 'seat' in value && typeof value.seat === 'string'

/** What the phone keeps of a session; null where there is nothing that can be read. */
export function readKept(storage: PhoneStorage, session: string): Kept | null {
  try {
    const read: unknown = JSON.parse(storage.getItem(prefix + session) ?? 'null')
    // Only `writeKept` writes there; a schema would cost the first load more than it guards.
    return hasSeat(read) ? { ...blank, ...read } : null
  } catch {
    // Not JSON, or the browser refuses to read: the same as nothing.
    return null
  }
}

/** Keeps it, and tells whether the browser let us. */
export function writeKept(storage: PhoneStorage, session: string, kept: Kept): boolean {
  try {
    storage.setItem(prefix + session, JSON.stringify(kept))
    return true
  } catch {
    // Full, or forbidden in this window: the page goes on with what it has in memory.
    return false
  }
}

export function forgetKept(storage: PhoneStorage, session: string): void {
  try {
    storage.removeItem(prefix + session)
  } catch {
    // Nothing could be kept, so there is nothing to remove.
  }
}

/** Every session this phone has a seat in. */
export function allKept(storage: PhoneStorage): { session: string; kept: Kept }[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .flatMap((session) => {
      const kept = readKept(storage, session)
      return kept ? [{ session, kept }] : []
    })
}

/** A seat in a session: the one this phone has, or a new one. Does not write. */
export function seatIn(
  storage: PhoneStorage,
  { session, title, entry }: { session: string; title: string; entry: string },
): Kept {
  const known = readKept(storage, session)
  if (known) return { ...known, title, entry, over: false }
  return { ...blank, seat: newSeat(), entry, title }
}

/** `localStorage`, or a stand-in that keeps nothing where the browser forbids it. */
export function phoneStorage(): PhoneStorage {
  try {
    const probe = `${prefix}probe`
    localStorage.setItem(probe, '')
    localStorage.removeItem(probe)
    return localStorage
  } catch {
    return keepsNothing
  }
}

const keepsNothing: PhoneStorage = {
  getItem: () => null,
  setItem: () => {
    throw new Error('this browser keeps nothing')
  },
  removeItem: () => {},
  key: () => null,
  length: 0,
}
