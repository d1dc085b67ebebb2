import { describe, expect, it } from 'vitest'
import { dropLeftOver, leftOvers } from '../../../client/live/phone-left-over.ts'
import { inWords, newKept, stepView } from './fake-phone.ts'

const draft = newKept({
  drafts: { 'avtale/1': { group: 'K1 ved døra' } },
  words: { 'avtale/1': inWords('Gruppa: K1 ved døra') },
})

const avtale = (status: 'open' | 'locked' | 'sealed') => stepView('avtale', { status })

describe('what was being written', () => {
  it.each([
    ['while its step is open', avtale('open'), 0],
    ['while its step is locked', avtale('locked'), 0],
    ['once its step is sealed', avtale('sealed'), 1],
    ['once the room has moved on', stepView('les', { status: 'idle' }), 1],
    ['after the end', null, 1],
  ])('%s is left over %#', (_when, step, count) => {
    expect(leftOvers(draft, step)).toHaveLength(count)
  })

  it('is not offered where it is a note to oneself', () => {
    const note = newKept({
      drafts: { 'notat/1': { notes: ['x'] } },
      words: { 'notat/1': { ...inWords('x'), note: true } },
    })

    expect(leftOvers(note, null)).toEqual([])
  })

  it('is not offered where it is what was saved', () => {
    const value = { group: 'K1' }
    const same = newKept({
      answers: { 'avtale/1': { rev: 1, value, state: 'saved' } },
      drafts: { 'avtale/1': value },
      words: { 'avtale/1': inWords('K1') },
    })

    expect(leftOvers(same, null)).toEqual([])
  })

  it('goes when it is taken away', () => {
    expect(leftOvers(dropLeftOver(draft, 'avtale/1'), null)).toEqual([])
  })
})

describe('an answer that nobody confirmed', () => {
  it('is told of as such once the room has moved on', () => {
    const unsent = newKept({
      answers: { 'velg/1': { rev: 1, value: { ids: ['K1'], items: [] }, state: 'waiting' } },
      words: { 'velg/1': { ...inWords('K1 Sette retning'), written: false } },
    })

    expect(leftOvers(unsent, stepView('se', { status: 'idle' }))).toMatchObject([
      { key: 'velg/1', unsent: true, lines: ['K1 Sette retning'] },
    ])
  })
})
