import { describe, expect, it } from 'vitest'
import {
  afterReply,
  learn,
  type Outbox,
  type OwnAnswer,
  refuse,
  reopen,
  saved,
  wish,
} from '../../../client/live/outbox.ts'

const key = 'velg/1'
const with1 = (own: OwnAnswer): Outbox => ({ [key]: own })
const waiting = (rev: number, value: string) => with1({ rev, value, state: 'waiting' })
const isSaved = (rev: number, value: string) => with1({ rev, value, state: 'saved' })

const stale = (rev: number, value = 'x') =>
  ({ ok: true, value: { outcome: 'stale', rev, value } }) as const

describe('wishing for an answer', () => {
  it('starts at revision 1 and rises by one', () => {
    const first = wish({}, key, 'a')

    expect(first).toEqual(waiting(1, 'a'))
    expect(wish(first, key, 'b')).toEqual(waiting(2, 'b'))
  })

  it('changes nothing where it is wanted or stored already', () => {
    const stored = isSaved(3, 'a')

    expect(wish(stored, key, 'a')).toBe(stored)
  })

  it('tries anew what was refused', () => {
    const refused = refuse(waiting(1, 'a'), key, 1, 'invalid-input')

    expect(wish(refused, key, 'a')).toEqual(waiting(2, 'a'))
  })
})

describe('hearing that a revision is saved', () => {
  it('does not take a newer wish for saved', () => {
    expect(saved(waiting(2, 'b'), key, 1)).toEqual(waiting(2, 'b'))
  })
})

describe('hearing what the server has stored', () => {
  it.each([
    ['adopts it where nothing is here', {}, 4, 'x', isSaved(4, 'x')],
    ['keeps a higher wish waiting', waiting(5, 'a'), 4, 'x', waiting(5, 'a')],
    ['lifts a lower wish above it', waiting(2, 'a'), 4, 'x', waiting(5, 'a')],
    ['lifts an equal wish with another value', waiting(4, 'a'), 4, 'x', waiting(5, 'a')],
    ['takes an equal wish with the same value for saved', waiting(4, 'x'), 4, 'x', isSaved(4, 'x')],
    ['adopts what a newer tab stored', isSaved(2, 'a'), 4, 'x', isSaved(4, 'x')],
    ['sends again what the server has lost', isSaved(6, 'a'), 4, 'x', waiting(6, 'a')],
    ['sends again where the server has lost everything', isSaved(2, 'a'), 0, null, waiting(2, 'a')],
    ['adopts nothing where nothing is stored', {}, 0, null, {}],
  ])('%s', (_does, outbox: Outbox, rev, value, after) => {
    expect(learn(outbox, key, { rev, value })).toEqual(after)
  })
})

describe('hearing of an older wish', () => {
  it('does not take back what is known to be saved since', () => {
    const outbox = isSaved(5, 'a')

    expect(afterReply(outbox, key, { rev: 3 }, stale(4))).toBe(outbox)
  })

  it('goes above what another phone in the seat has stored', () => {
    expect(afterReply(waiting(5, 'a'), key, { rev: 3 }, stale(9))).toEqual(waiting(10, 'a'))
  })
})

describe("a table's answer that another's has overtaken", () => {
  const overtaken = (value: string) =>
    afterReply(waiting(2, 'a'), key, { rev: 2, table: 4 }, stale(2, value))

  it('is not sent again above it: what was handed in stands', () => {
    expect(overtaken('b')[key]).toMatchObject({ state: 'refused', refusal: 'pen-not-yours' })
  })

  it('is its own where both say the same', () => {
    expect(overtaken('a')).toEqual(isSaved(2, 'a'))
  })
})

describe('a refused answer', () => {
  it.each(['step-locked', 'step-sealed', 'step-not-open'] as const)(
    'is wanted again after %s once the step is open',
    (code) => {
      const refused = refuse(waiting(2, 'a'), key, 2, code)

      expect(reopen(refused, key)).toEqual(waiting(2, 'a'))
    },
  )

  it('stays refused where opening does not help', () => {
    const refused = refuse(waiting(2, 'a'), key, 2, 'invalid-input')

    expect(reopen(refused, key)).toBe(refused)
  })

  it.each(['no-reply', 'storage-failed', 'too-fast', 'busy', 'internal'] as const)(
    'is still waiting after %s',
    (code) => {
      const outbox = waiting(2, 'a')

      expect(afterReply(outbox, key, { rev: 2 }, { ok: false, error: { code } })).toBe(outbox)
    },
  )

  it('does not touch a newer wish', () => {
    expect(refuse(waiting(3, 'b'), key, 2, 'step-locked')).toEqual(waiting(3, 'b'))
  })
})
