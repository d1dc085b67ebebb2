import { describe, expect, it } from 'vitest'
import { ownPlaces, privateLines } from '../../../../client/phone/table/own-lines.ts'
import { choice, inWords, newKept } from '../../live/fake-phone.ts'

const places = { step: 'velg', lines: { K1: 'ved døra', K2: 'ved vinduet' } }

describe('where a phone goes by what it has answered', () => {
  it('is the line of the option it chose', () => {
    const kept = newKept({
      answers: { 'velg/1': { rev: 1, value: choice('K2'), state: 'saved' } },
      words: { 'velg/1': inWords('K2 Bygge relasjoner') },
    })

    expect(ownPlaces(kept, places)).toEqual({
      places: ['ved vinduet'],
      answer: 'K2 Bygge relasjoner',
    })
  })

  it('goes by the newest round it answered, also past the ninth', () => {
    const kept = newKept({
      answers: {
        'velg/9': { rev: 1, value: choice('K1'), state: 'saved' },
        'velg/10': { rev: 1, value: choice('K2'), state: 'saved' },
        'velg/11': { rev: 1, value: null, state: 'saved' },
      },
    })

    expect(ownPlaces(kept, places).places).toEqual(['ved vinduet'])
  })

  it('is nowhere on a phone that answered nothing, or another step', () => {
    const kept = newKept({
      answers: { 'annet/1': { rev: 1, value: choice('K2'), state: 'saved' } },
    })

    expect(ownPlaces(kept, places)).toEqual({ places: [], answer: '' })
  })
})

describe('what somebody wrote for themselves', () => {
  const note = (...lines: string[]) => ({ ...inWords(''), lines, note: true })

  it('is offered line by line, without empty ones or doubles', () => {
    const words = { 'notat/1': note('Møtet på tirsdag\n\nVikarene '), 'mer/1': note('Vikarene') }

    expect(privateLines({ words })).toEqual(['Møtet på tirsdag', 'Vikarene'])
  })

  it('is nothing of what was written to be handed in', () => {
    expect(privateLines({ words: { 'velg/1': inWords('K2') } })).toEqual([])
  })
})
