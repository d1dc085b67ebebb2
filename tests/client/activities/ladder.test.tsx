// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { half } from '../../../client/activities/ladder/half.ts'
import LadderInput from '../../../client/activities/ladder/Input.tsx'
import { saidLadder } from '../../../client/activities/ladder/said.ts'
import { renderInput } from './render-input.tsx'

const levels = [
  { id: 'a', title: 'Nybegynner', text: 'Følger oppskrifter.' },
  { id: 'b', title: 'Kompetent' },
  { id: 'c', title: 'Ekspert' },
]
const config = { levels, private: false, show: 'ladder' }
const goal = { now: 'Nå', label: 'Om ett år', question: 'Hvor vil du være om ett år?' }

describe('choosing one rung', () => {
  it('shows the highest on top, each with its place and its line of text', () => {
    const { screen } = renderInput(LadderInput, { config })

    const [top, ...lower] = screen.getAllByRole('radio')
    expect(top).toBe(screen.getByRole('radio', { name: 'Trinn 3 av 3: Ekspert' }))
    expect(lower).toEqual([
      screen.getByRole('radio', { name: 'Trinn 2 av 3: Kompetent' }),
      screen.getByRole('radio', { name: 'Trinn 1 av 3: Nybegynner Følger oppskrifter.' }),
    ])
    expect(screen.getByRole('group', { name: 'Velg ett trinn' })).toBeDefined()
  })

  it('sends the one that was chosen', async () => {
    const { user, screen, sent } = renderInput(LadderInput, { config })

    await user.click(screen.getByRole('radio', { name: /Kompetent/u }))
    await user.click(screen.getByRole('radio', { name: /Nybegynner/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ now: 'a' }])
  })

  it('is climbed with the arrow keys: up is up', async () => {
    const { user, screen, drafts } = renderInput(LadderInput, { config, draft: { now: 'b' } })

    screen.getByRole('radio', { name: /Kompetent/u }).focus()
    await user.keyboard('{ArrowUp}')
    await user.keyboard('{ArrowDown}{ArrowDown}')

    expect(drafts).toEqual([{ now: 'c' }, { now: 'b' }, { now: 'a' }])
  })

  it('explains that nothing is chosen, and goes to the first', async () => {
    const { user, screen, sent } = renderInput(LadderInput, { config })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    const group = screen.getByRole('group', { name: 'Velg ett trinn' })
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('Velg et trinn før du sender, eller hopp over.')
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
  })

  it('offers what lies beyond the ladder over its top, without a place on it', async () => {
    const { user, screen, sent } = renderInput(LadderInput, {
      config: { ...config, beyond: 'Vi er over alle tre' },
    })

    const [first] = screen.getAllByRole('radio')
    expect(first).toBe(screen.getByRole('radio', { name: /^Vi er over alle tre$/u }))
    await user.click(screen.getByRole('radio', { name: /^Vi er over alle tre$/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ now: 'beyond' }])
  })

  it('stays readable and sends nothing while it is locked', () => {
    const { screen } = renderInput(LadderInput, { config, open: false, draft: { now: 'b' } })

    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Kompetent/u }).checked).toBe(true)
  })
})

describe('choosing where to go as well', () => {
  const two = { ...config, goal }

  it('is a second pass, with the first in sight', async () => {
    const { user, screen, sent } = renderInput(LadderInput, { config: two })

    expect(screen.getByRole('group', { name: 'Nå' })).toBeDefined()
    await user.click(screen.getByRole('radio', { name: /Nybegynner/u }))
    await user.click(screen.getByRole('button', { name: 'Neste: Om ett år' }))
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: 'Hvor vil du være om ett år?' }),
    )
    expect(screen.getByText('Nå: 1 Nybegynner')).toBeDefined()
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(
      false,
    )
    await user.click(screen.getByRole('radio', { name: /Ekspert/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ now: 'a', goal: 'c' }])
  })

  it('explains what is missing on each pass, and sends nothing', async () => {
    const { user, screen, sent } = renderInput(LadderInput, { config: two })

    await user.click(screen.getByRole('button', { name: 'Neste: Om ett år' }))
    expect(screen.getByText('Velg et trinn før du går videre.')).toBeDefined()
    await user.click(screen.getByRole('radio', { name: /Nybegynner/u }))
    expect(screen.queryByText('Velg et trinn før du går videre.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Neste: Om ett år' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(screen.getByText('Velg et trinn før du sender, eller hopp over.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(sent).toEqual([])
  })

  it('goes back to the first, which is as it was', async () => {
    const { user, screen } = renderInput(LadderInput, { config: two, draft: { now: 'b' } })

    await user.click(screen.getByRole('button', { name: 'Neste: Om ett år' }))
    await user.click(screen.getByRole('button', { name: 'Tilbake til «Nå»' }))

    expect(screen.getByRole('group', { name: 'Nå' })).toBe(document.activeElement)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Kompetent/u }).checked).toBe(true)
  })
})

describe('a ladder for oneself', () => {
  it('says that nothing is sent, keeps what is chosen, and has no way to send it', async () => {
    const { user, screen, sent, drafts } = renderInput(LadderInput, {
      config: { ...config, private: true },
    })

    expect(screen.getByText(/Svaret blir på telefonen og sendes ikke/u)).toBeDefined()
    await user.click(screen.getByRole('radio', { name: /Kompetent/u }))
    expect(screen.getByText('Tatt vare på her på telefonen.')).toBeDefined()
    await user.keyboard('{Enter}')

    expect(screen.queryAllByRole('button')).toEqual([])
    expect(drafts).toEqual([{ now: 'b' }])
    expect(sent).toEqual([])
  })
})

describe('a ladder in words', () => {
  it('is the level with its number, and each marker under its name', () => {
    expect(saidLadder(config, { now: 'b' })).toEqual(['2 Kompetent'])
    expect(saidLadder({ ...config, goal }, { now: 'b', goal: 'c' })).toEqual([
      'Nå: 2 Kompetent',
      'Om ett år: 3 Ekspert',
    ])
    expect(saidLadder({ ...config, beyond: 'Over alle' }, { now: 'beyond' })).toEqual([
      '4 Over alle',
    ])
  })

  it.each([
    ['a', 'b', 'up'],
    ['b', 'b', 'same'],
    ['beyond', 'c', 'down'],
  ])('moves from %s to %s: %s', (before, now, moved) => {
    expect(half.moved({ ...config, beyond: 'Over' }, { now: before }, { now })).toEqual({ moved })
  })
})
