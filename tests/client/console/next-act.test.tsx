// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, stepOf, viewOf } from './views.ts'

const atTexts = (status: 'open' | 'sealed', kind: ConsoleView['nextAct']['kind']) =>
  viewOf({
    phase: 'running',
    step: stepOf('tekster', { status }),
    agenda: agendaAt('tekster', { status, rounds: 1 }),
    nextAct: { kind, title: 'Hva hindrer oss?' },
  })

const atCards = (status: 'open' | 'sealed', nextAct: ConsoleView['nextAct']) =>
  viewOf({
    phase: 'running',
    step: stepOf('velg', { type: 'commit', mode: 'group', status }),
    agenda: agendaAt('velg', { type: 'commit', mode: 'group', status, rounds: 1 }),
    nextAct,
  })

const atTalk = (nextAct: ConsoleView['nextAct']) =>
  viewOf({ phase: 'running', step: stepOf('se'), agenda: agendaAt('se'), nextAct })

describe('the large button', () => {
  it.each<[string, ConsoleView]>([
    ['Start: Ingen oppskrift', viewOf()],
    ['Neste: Hva ser vi?', atTalk({ kind: 'step', title: 'Hva ser vi?' })],
    ['Vis svarene: Hva ser vi?', atTalk({ kind: 'show', title: 'Hva ser vi?' })],
    ['Lukk og vis svarene', atTexts('open', 'reveal')],
    ['Vis svarene', atTexts('sealed', 'reveal')],
    ['Lukk, og se gjennom tekstene', atTexts('open', 'look-through')],
    ['Lukk, og se gjennom kortene', atCards('open', { kind: 'look-through' })],
    ['Lukk og vis kortene', atCards('open', { kind: 'reveal', title: 'Velg én K' })],
    ['Vis kortene: Hva ser vi?', atCards('sealed', { kind: 'show', title: 'Hva ser vi?' })],
    ['Avslutt økta …', atTalk({ kind: 'end' })],
    ['De siste svarene tas imot …', openChoice({ step: stepOf('velg', { status: 'closing' }) })],
  ])('says «%s»', (words, view) => {
    const { container } = lead(view)

    expect(container.querySelector('.next-label')?.textContent).toBe(words)
  })

  it('warns when the act closes the step that is open', () => {
    lead(openChoice())

    const button = screen.getByRole('button', { name: /Neste: Hva hindrer oss/ })

    expect(button.textContent).toContain('Lukker «Velg én K» for svar. Det kan ikke gjøres om.')
  })

  it('takes the next act', async () => {
    const { user, sent } = lead(viewOf())

    await user.click(screen.getByRole('button', { name: 'Start: Ingen oppskrift' }))

    expect(commandsIn(sent)).toEqual([{ type: 'next' }])
  })

  it('asks before it ends the session', async () => {
    const { user, sent } = lead(atTalk({ kind: 'end' }))

    await user.click(screen.getByRole('button', { name: 'Avslutt økta …' }))

    expect(screen.getByRole('dialog', { name: 'Avslutte økta?' })).toBeDefined()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Avslutt økta' }))
    expect(commandsIn(sent)).toEqual([{ type: 'end' }])
  })

  it('is not what a clicker ends the session with', async () => {
    const { user, sent } = lead(atTalk({ kind: 'end' }))

    await user.keyboard('{PageDown}')

    expect(sent).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText(/Siste steg er nådd/)).toBeDefined()
  })
})
