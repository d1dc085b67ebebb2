import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Deck, deckSchema } from '../../../shared/deck/deck.ts'
import { forgetOption, freezeOptions } from '../../../shared/room/options.ts'
import { newRoom, type RoomState, type Round } from '../../../shared/room/state.ts'
import { newBoard, reduceBoard } from '../../../shared/texts/board.ts'
import type { BoardOp } from '../../../shared/texts/ops.ts'
import { mixedDeck, usualSettings } from '../../support/arbitrary-room.ts'
import { dots } from '../../support/dots-deck.ts'

const own = { id: 't1', title: { nb: 'Noe annet' } }

const deckWith = (of: 'texts' | 'themes', options: object[] = []): Deck =>
  v.parse(deckSchema, {
    ...mixedDeck,
    steps: [...mixedDeck.steps, { ...dots('dots', of), config: { points: 3, options } }],
  })

const texts = (many: number) =>
  Array.from({ length: many }, (_, index) => ({ id: `id-${index}`, text: `Tekst ${index}` }))

/** What so many texts have become: all shown, and one under each of two themes. */
function looseTexts(many: number) {
  const all = texts(many)
  const [first = '', second = ''] = all.map(({ id }) => id)
  let board = newBoard(all.map(({ id }) => id))
  const ops: BoardOp[] = [
    { type: 'show-all' },
    { type: 'theme-add', title: 'Tid', texts: [first] },
    { type: 'theme-add', title: 'Mot', texts: [second] },
  ]
  for (const op of ops) {
    const reduced = reduceBoard(board, op)
    if (reduced.ok) board = reduced.value
  }
  return { texts: all, board }
}

interface Opened {
  readonly deck: Deck
  readonly many?: number
  readonly status?: Round['status']
  readonly before?: Round[]
}

/** What becomes of the round of dots that begins now. */
function open({ deck, many = 3, status = 'revealed', before = [] }: Opened) {
  const state: RoomState = {
    ...newRoom(),
    rounds: {
      looked: [{ status, release: 'reveal' }],
      dots: [...before, { status: 'open', release: 'reveal' }],
    },
  }
  const round = before.length + 1
  const reduced = { state, opens: [{ step: 'dots', round }], seals: [] }
  const session = { id: 's', deck, settings: usualSettings }
  const frozen = freezeOptions(session, reduced, () => looseTexts(many))
  if (!frozen.ok) return frozen.error
  return frozen.value.state.rounds['dots']?.[round - 1]?.options
}

describe('what people choose from', () => {
  it('is what the room has seen, and nothing of a round that it has not', () => {
    expect(open({ deck: deckWith('texts') })).toEqual(
      texts(3).map(({ id, text }) => ({ id, title: text })),
    )
    expect(open({ deck: deckWith('texts'), status: 'sealed' })).toBe('no-options')
  })

  it('is the same in the next round, whatever has become of the texts', () => {
    const options = [
      { id: 'id-7', title: 'Tekst 7' },
      { id: 'id-8', title: 'Tekst 8' },
    ]
    const before: Round[] = [{ status: 'revealed', release: 'reveal', options }]

    expect(open({ deck: deckWith('texts'), before })).toEqual(options)
  })

  it('is two at least and forty at most, its own among them', () => {
    expect(open({ deck: deckWith('texts'), many: 1 })).toBe('no-options')
    expect(open({ deck: deckWith('texts', [own]), many: 1 })).toHaveLength(1)
    expect(open({ deck: deckWith('texts'), many: 40 })).toHaveLength(40)
    expect(open({ deck: deckWith('texts'), many: 41 })).toBe('too-many-options')
    expect(open({ deck: deckWith('texts', [own]), many: 40 })).toBe('too-many-options')
  })

  it('tells a theme from an option of the deck that is called the same', () => {
    expect(open({ deck: deckWith('themes', [own]) })).toEqual([
      { id: 't1.', title: 'Tid' },
      { id: 't2', title: 'Mot' },
    ])
  })

  it('says of a text that was deleted that it was, in every round', () => {
    const options = [
      { id: 'a', title: 'Kanari' },
      { id: 'b', title: 'Mot' },
    ]
    const run: Round = { status: 'revealed', release: 'reveal', options }
    const state = { ...newRoom(), rounds: { dots: [run, run] } }

    const after = JSON.stringify(forgetOption(state, 'a').rounds)

    expect(after).not.toContain('Kanari')
    expect(after.match(/"nb":"Teksten er slettet"/gu)).toHaveLength(2)
    expect(after.match(/Mot/gu)).toHaveLength(2)
  })
})
