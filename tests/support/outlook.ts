import type { ViewInput } from '../../shared/room/view-input.ts'
import { noon } from './arbitrary-room.ts'

/** What a view needs that says nothing of answers. */
export const outlook: Omit<ViewInput, 'session' | 'state' | 'results'> = {
  language: 'nb',
  now: noon,
  closing: false,
  inRoom: 12,
  answered: 0,
  of: 12,
  tables: [],
  done: { count: 0, of: 0 },
  join: { code: '48291504', address: 'plenum.example', qr: 'HTTP://X/J/T', doorLocked: false },
  screenToken: 'the-screen-token',
  trouble: [],
  codesAreSlow: false,
  consoles: 1,
  answersUntil: '2026-02-04',
  agreementsUntil: null,
  day: '2026-01-05',
  sinceArrival: 0,
}

/** A round in which nobody has answered. */
export const noAnswers: ReturnType<ViewInput['results']> = {
  live: new Map(),
  sealed: null,
  loose: null,
  answered: 0,
  tables: null,
}
