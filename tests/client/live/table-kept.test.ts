import { describe, expect, it } from 'vitest'
import type { Kept } from '../../../client/live/phone-kept.ts'
import { followTable, writtenOn } from '../../../client/live/table-kept.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { inWords, newKept } from './fake-phone.ts'
import { atTable } from './table-view.ts'

const key = 'ideer/1'
const note = (text: string): Json => ({ notes: [text] })
const draft = (seq: number, text: string) => ({ seq, value: note(text) })

const writing = (text: string, seq: number, saved: boolean): Kept =>
  newKept({
    drafts: { [key]: note(text) },
    words: { [key]: inWords(text) },
    penned: { [key]: { table: 4, seq, saved } },
  })

describe('a phone that writes for its table', () => {
  it('goes on with its own words where the echo of older ones comes', () => {
    const kept = writing('Vi går på skole', 3, false)

    const next = followTable(kept, atTable({ pen: 'mine', draft: draft(2, 'Vi går') }))

    expect(next.drafts[key]).toEqual(note('Vi går på skole'))
    expect(next.lost).toBeUndefined()
  })

  it("numbers its words above everything it knows of the table's", () => {
    const view = atTable({ pen: 'mine', draft: draft(7, 'Vi går') })

    const next = writtenOn(followTable(newKept(), view), key, view)

    expect(next.penned?.[key]).toEqual({ table: 4, seq: 7, saved: false })
  })

  it('remembers the pen for the next hello, and the round it is for', () => {
    const next = followTable(newKept(), atTable({ pen: 'mine', role: 'chair' }))

    expect(next.table).toEqual({ table: 4, pen: { step: 'ideer', round: 1 }, role: 'chair' })
  })
})

describe('what a table says of itself', () => {
  const signs = { step: 'gruppe', done: true, help: false }
  const told = atTable({ done: true, round: null })

  it('is remembered for the next hello, with the step that it is about', () => {
    const next = followTable(newKept(), told, 'gruppe')

    expect(next.table?.signs).toEqual(signs)
  })

  it('is remembered still where the table is told of before the room is', () => {
    const next = followTable(followTable(newKept(), told, 'gruppe'), told)

    expect(next.table?.signs).toEqual(signs)
  })

  it('is forgotten once it is taken back', () => {
    const before = followTable(newKept(), told, 'gruppe')

    expect(followTable(before, atTable({ round: null }), 'gruppe').table).not.toHaveProperty(
      'signs',
    )
  })
})

describe('a phone that lost the pen', () => {
  it('forgets what the table has', () => {
    const next = followTable(
      writing('Vi går', 3, true),
      atTable({ pen: 'other', draft: draft(4, 'Vi går ut') }),
    )

    expect([next.drafts, next.lost]).toEqual([{}, undefined])
  })

  it('puts aside what never arrived', () => {
    const next = followTable(
      writing('Vi går ikke', 3, false),
      atTable({ pen: 'other', draft: draft(4, 'Vi går ut') }),
    )

    expect(next.drafts).toEqual({})
    expect(next.lost?.[key]?.lines).toEqual(['Vi går ikke'])
  })

  it('puts nothing aside that arrived without its knowing', () => {
    const next = followTable(
      writing('Vi går', 3, false),
      atTable({ pen: 'other', draft: draft(3, 'Vi går') }),
    )

    expect(next.lost).toBeUndefined()
  })

  it('puts aside beside what was put aside before', () => {
    const earlier = { ...writing('Vi går ikke', 3, false), lost: { [key]: inWords('Vi venter') } }

    const next = followTable(earlier, atTable({ pen: 'other', draft: draft(4, 'Vi går ut') }))

    expect(next.lost?.[key]?.lines).toEqual(['Vi venter', 'Vi går ikke'])
  })

  it('puts nothing aside twice', () => {
    const earlier = { ...writing('Vi går ikke', 3, false), lost: { [key]: inWords('Vi går ikke') } }

    const next = followTable(earlier, atTable({ pen: 'other', draft: draft(4, 'Vi går ut') }))

    expect(next.lost?.[key]?.lines).toEqual(['Vi går ikke'])
  })

  it('continues from what was written meanwhile when it gets the pen back', () => {
    const view = atTable({ pen: 'mine', draft: draft(9, 'Noe helt annet') })

    const next = followTable(writing('Vi går ikke', 3, false), view)

    expect(next.drafts).toEqual({})
    expect(next.lost?.[key]?.lines).toEqual(['Vi går ikke'])
    expect(next.penned?.[key]).toEqual({ table: 4, seq: 9, saved: true })
  })

  it('keeps an answer that was refused, as text of its writer', () => {
    const kept = newKept({
      answers: { [key]: { rev: 1, value: note('Ferdig'), state: 'refused', refusal: 'pen-taken' } },
      words: { [key]: inWords('Ferdig') },
    })

    const next = followTable(kept, atTable({ pen: 'other' }))

    expect(next.lost?.[key]?.lines).toEqual(['Ferdig'])
    // Else it would stand in the form, over what the table has written, once this phone has the pen.
    expect(next.answers).toEqual({})
  })
})

describe("the table's answer", () => {
  const delivered = { rev: 2, delivered: { value: note('Levert') } }

  it('is that of each of its phones', () => {
    const next = followTable(newKept(), atTable(delivered))

    expect(next.answers[key]).toEqual({ rev: 2, value: note('Levert'), state: 'saved' })
  })

  it('is none any more once it was taken back, and the next one counts on', () => {
    const kept = followTable(newKept(), atTable(delivered))

    const next = followTable(kept, atTable({ rev: 3 }))

    expect(next.answers[key]).toEqual({ rev: 3, value: null, state: 'saved' })
  })

  it('leaves alone what this phone is handing in', () => {
    const own = { rev: 3, value: note('På vei'), state: 'waiting' } as const

    const next = followTable(newKept({ answers: { [key]: own } }), atTable(delivered))

    expect(next.answers[key]).toEqual(own)
  })

  it('is what another handed in first, and the words of this phone are its writer’s again', () => {
    const own = { rev: 2, value: note('På vei'), state: 'waiting' } as const
    const kept = newKept({ answers: { [key]: own }, words: { [key]: inWords('På vei') } })

    const next = followTable(kept, atTable({ ...delivered, pen: 'mine' }))

    expect(next.answers[key]).toEqual({ rev: 2, value: note('Levert'), state: 'saved' })
    expect(next.lost?.[key]?.lines).toEqual(['På vei'])
  })

  it('is this phone’s own where that arrived without its knowing', () => {
    const own = { rev: 2, value: note('Levert'), state: 'waiting' } as const
    const kept = newKept({ answers: { [key]: own }, words: { [key]: inWords('Levert') } })

    const next = followTable(kept, atTable(delivered))

    expect(next.answers[key]).toEqual({ ...own, state: 'saved' })
    expect(next.lost).toBeUndefined()
  })
})

describe('a phone without a table', () => {
  it('forgets where it sat, and touches nothing it wrote', () => {
    const kept = { ...writing('Vi går', 3, false), table: { table: 4, pen: null, role: null } }

    const next = followTable(kept, atTable({ table: null }))

    expect(next.table).toBeUndefined()
    expect(next.drafts).toEqual(kept.drafts)
  })
})
