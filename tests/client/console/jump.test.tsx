// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { jumpOffer } from '../../../client/console/lead/jump.ts'
import { undoOf } from '../../../client/console/lead/undo.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { commandsIn, lead } from './lead.tsx'
import { agenda, openChoice } from './views.ts'

/** Velg (4 min) is on; then texts, a talk, the card (8 min) and a talk of 10 minutes. */
function plan(spent: number, card: Partial<AgendaEntry> = {}): AgendaEntry[] {
  const [first, choice, texts, talk] = agenda
  if (!first || !choice || !texts || !talk) throw new Error('the agenda is another')
  return [
    { ...first, spent: 180, minutes: 3 },
    { ...choice, current: true, rounds: 1, status: 'open', spent },
    texts,
    talk,
    { ...texts, id: 'avtale', title: 'Kortet', type: 'commit', mode: 'group', minutes: 8, ...card },
    { ...talk, id: 'les', title: 'Les opp', minutes: 10 },
  ]
}

const late = (4 + 11) * 60

describe('a room that runs out of time', () => {
  it.each([
    ['is on time', plan(200)],
    ['is late by no more than what comes after the agreement', plan((4 + 10) * 60)],
    ['has been on the agreement', plan(late, { rounds: 1, status: 'revealed' })],
    ['leaves the agreement out', plan(late, { skipped: true })],
    ['has none', plan(late).filter(({ type }) => type !== 'commit')],
    ['has not begun', agenda],
  ])('is offered no jump when it %s', (_when, entries) => {
    expect(jumpOffer(entries)).toBeNull()
  })

  it('is offered the agreement, with what it needs and what is passed by', () => {
    expect(jumpOffer(plan(late))).toEqual({
      step: 'avtale',
      title: 'Kortet',
      minutes: 8,
      passes: ['Hva hindrer oss?', 'Hva ser vi?'],
    })
  })

  it('gets there by one press', async () => {
    const { user, sent } = lead(openChoice({ agenda: plan(late) }))

    expect(screen.getByText(/Dette hoppes over/u).textContent).toContain('Hva hindrer oss?')
    await user.click(screen.getByRole('button', { name: 'Hopp til avtalen' }))

    expect(commandsIn(sent)).toEqual([{ type: 'jump', step: 'avtale' }])
  })

  it('is taken back to where it was, and takes in what was passed by', () => {
    const undo = undoOf({ type: 'jump', step: 'avtale' }, openChoice({ agenda: plan(late) }))

    expect(undo?.commands).toEqual([
      { type: 'go', step: 'velg' },
      { type: 'skip', step: 'tekster', on: false },
      { type: 'skip', step: 'se', on: false },
    ])
  })
})
