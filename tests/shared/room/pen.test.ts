import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freePen,
  isFree,
  mayTake,
  type Pen,
  penActs,
  penDropped,
  penFor,
  penPatience,
  penReturned,
  reducePen,
  untilFree,
} from '../../../shared/room/pen.ts'

const after = (pen: Pen, member: string, act: (typeof penActs)[number], now = 0): Pen => {
  const reduced = reducePen(pen, member, act, now)
  if (!reduced.ok) throw new Error(reduced.error)
  return reduced.value
}

const withAnna = after(freePen, 'anna', 'take')

describe('a pen that lies on the table', () => {
  it('is taken by the first who wants it, and refused to the second', () => {
    expect(penFor(withAnna, 'anna', 0)).toBe('mine')
    expect(reducePen(withAnna, 'berit', 'take', 0)).toEqual({ ok: false, error: 'pen-taken' })
  })

  it('stays where it is when its holder takes it once more', () => {
    expect(after(withAnna, 'anna', 'take')).toEqual(withAnna)
  })
})

describe('a pen that is asked for', () => {
  const asked = after(after(withAnna, 'berit', 'ask', 1), 'carl', 'ask', 2)

  it('goes to the first who asked, when its holder hands it over', () => {
    const handed = after(asked, 'anna', 'hand-over', 5)

    expect([handed.holder, handed.asking]).toEqual(['berit', ['carl']])
  })

  it('stays with a holder who keeps it, and the line is empty', () => {
    expect(after(asked, 'anna', 'keep', 5)).toMatchObject({ holder: 'anna', asking: [] })
  })

  it('may be taken by the first in line when the holder says nothing for so long', () => {
    expect(mayTake(asked, 'berit', penPatience)).toBe(false)
    expect(mayTake(asked, 'berit', penPatience + 1)).toBe(true)
    expect(mayTake(asked, 'carl', penPatience + 2)).toBe(false)
    expect(untilFree(asked, 1)).toBe(penPatience)
  })

  it('is not handed over by somebody who does not have it', () => {
    expect(reducePen(asked, 'berit', 'hand-over', 5)).toEqual({ ok: false, error: 'pen-not-yours' })
    expect(reducePen(asked, 'carl', 'keep', 5)).toEqual({ ok: false, error: 'pen-not-yours' })
  })

  it('is asked for no more by a phone that is gone', () => {
    const without = penDropped(asked, 'berit', 9)

    expect(without).toMatchObject({ asking: ['carl'], askedSince: 9 })
  })
})

describe('a pen that nobody asks for', () => {
  it('lies on the table when it is handed over', () => {
    expect(after(withAnna, 'anna', 'hand-over')).toEqual(freePen)
  })
})

describe('a pen whose holder is offline', () => {
  const dropped = penDropped(withAnna, 'anna', 100)

  it('is free after twenty seconds, and not before', () => {
    expect(isFree(dropped, 100 + penPatience - 1)).toBe(false)
    expect(isFree(dropped, 100 + penPatience)).toBe(true)
    expect(untilFree(dropped, 100)).toBe(penPatience)
    expect(penPatience).toBe(20_000)
  })

  it('is its own again when it comes back, also late, unless somebody took it', () => {
    expect(penReturned(dropped, 'anna')).toEqual(withAnna)

    const taken = after(dropped, 'berit', 'take', 100 + penPatience)
    expect(penReturned(taken, 'anna')).toEqual(taken)
    expect(penFor(taken, 'anna', 200_000)).toBe('other')
  })

  it('counts from when it went, however often that is told', () => {
    expect(penDropped(dropped, 'anna', 5_000).awaySince).toBe(100)
  })
})

const members = ['anna', 'berit', 'carl'] as const
const anyEvent = fc.record({
  member: fc.constantFrom(...members),
  what: fc.constantFrom(...penActs, 'drop', 'return'),
  wait: fc.constantFrom(0, 1, 7_000, 20_000),
})

interface Step {
  readonly member: string
  readonly what: (typeof penActs)[number] | 'drop' | 'return'
}

function next(pen: Pen, { member, what }: Step, now: number): Pen {
  if (what === 'drop') return penDropped(pen, member, now)
  if (what === 'return') return penReturned(pen, member)
  const reduced = reducePen(pen, member, what, now)
  return reduced.ok ? reduced.value : pen
}

/** Nobody loses the pen but by giving it away, by being gone, or by giving no answer. */
function expectNoTheft(before: Pen, later: Pen, { member, what }: Step, now: number): void {
  const { holder } = before
  if (holder === later.holder || holder === null || holder === member) return
  expect(['take', 'ask']).toContain(what)
  expect(mayTake(before, member, now)).toBe(true)
}

function expectOneHolder(pen: Pen, now: number): void {
  expect(pen.asking).not.toContain(pen.holder)
  expect(new Set(pen.asking).size).toBe(pen.asking.length)
  const mine = members.filter((member) => penFor(pen, member, now) === 'mine')
  expect(mine).toEqual(pen.holder === null ? [] : [pen.holder])
}

/** Whoever asks gets it, or is behind somebody who may take it in a while. */
function expectNotStuck(pen: Pen, now: number): void {
  const asked = after(pen, 'dora', 'ask', now)
  const [first = ''] = asked.asking
  expect(asked.holder === 'dora' || mayTake(asked, first, now + penPatience)).toBe(true)
}

describe('any order of taking, asking, handing over, going and coming back', () => {
  it('leaves the pen with one at most, who is never in line for it, and never stuck for good', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let pen = freePen
        let now = 0
        for (const event of events) {
          now += event.wait
          const before = pen
          pen = next(before, event, now)
          expectNoTheft(before, pen, event, now)
          expectOneHolder(pen, now)
          expectNotStuck(pen, now)
        }
      }),
    )
  })
})
