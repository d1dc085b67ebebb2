// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import PointsInput from '../../../client/activities/points/Input.tsx'
import { saidPoints } from '../../../client/activities/points/said.ts'
import { renderInput } from './render-input.tsx'

const config = {
  points: 3,
  most: 2,
  options: ['Rekkefremlegg', 'Motstemme', 'Spilleregler'].map((title, index) => ({
    id: `m${index + 1}`,
    title,
  })),
}

const render = (draft?: Record<string, number>, open = true) =>
  renderInput(PointsInput, { config, open, ...(draft ? { draft: { points: draft } } : {}) })

describe('spreading dots', () => {
  it('sends what was given, and what was left over is no mistake', async () => {
    const { user, screen, sent } = render()

    await user.click(screen.getByRole('button', { name: 'En prikk til Motstemme' }))
    await user.click(screen.getByRole('button', { name: 'En prikk til Motstemme' }))
    expect(screen.getByText('1 av 3 igjen')).toBeDefined()
    expect(screen.getByText('Du kan sende selv om det er prikker igjen.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ points: { m2: 2 } }])
  })

  it('takes a dot back, and an option without any is not in the answer', async () => {
    const { user, screen, drafts } = render({ m1: 1, m2: 1 })

    await user.click(screen.getByRole('button', { name: 'Ta en prikk fra Rekkefremlegg' }))

    expect(drafts).toEqual([{ points: { m2: 1 } }])
  })

  it('does nothing where there is no dot to take', async () => {
    const { user, screen, drafts } = render()

    await user.click(screen.getByRole('button', { name: 'Ta en prikk fra Rekkefremlegg' }))

    expect(drafts).toEqual([])
  })

  it.each([
    ['more than one option may get', { m1: 2 }, 'Rekkefremlegg', /Høyst 2 prikker/u],
    ['more than there are', { m1: 2, m2: 1 }, 'Spilleregler', /Alle prikkene er brukt/u],
  ])('explains %s instead of being dead', async (_what, draft, option, told) => {
    const { user, screen, drafts } = render(draft)

    await user.click(screen.getByRole('button', { name: `En prikk til ${option}` }))

    expect(screen.getByText(told)).toBeDefined()
    expect(drafts).toEqual([])
  })

  it('is a number between nought and what there is room for, changed by arrow keys', async () => {
    const { user, screen, drafts } = render({ m1: 2 })
    const number = screen.getByRole('spinbutton', { name: 'Motstemme' })
    expect(number.getAttribute('aria-valuemax')).toBe('1')

    number.focus()
    await user.keyboard('{ArrowUp}')

    expect(drafts.at(-1)).toEqual({ points: { m1: 2, m2: 1 } })
    expect(number.getAttribute('aria-valuenow')).toBe('1')
    expect(number.getAttribute('aria-valuetext')).toBe('1 prikk')
    await user.keyboard('{Home}')
    expect(drafts.at(-1)).toEqual({ points: { m1: 2 } })
    await user.keyboard('{End}')
    expect(drafts.at(-1)).toEqual({ points: { m1: 2, m2: 1 } })
  })

  it('has one stop for each option on the way through the form', async () => {
    const { user, screen } = render()

    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('spinbutton', { name: 'Rekkefremlegg' }))
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('spinbutton', { name: 'Motstemme' }))
  })

  it('explains what is missing when sent too early, and goes there', async () => {
    const { user, screen, sent } = render()

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    const told = screen.getByText('Gi minst én prikk før du sender, eller hopp over.')
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe(told.id)
    expect(document.activeElement).toBe(screen.getByRole('spinbutton', { name: 'Rekkefremlegg' }))
  })

  it('stays readable and changes nothing while it is locked', async () => {
    const { user, screen, drafts } = render({ m1: 2 }, false)

    expect(screen.queryAllByRole('button')).toEqual([])
    screen.getByRole('spinbutton', { name: 'Motstemme' }).focus()
    await user.keyboard('{ArrowUp}')

    expect(drafts).toEqual([])
    expect(screen.getByRole('spinbutton', { name: 'Rekkefremlegg' }).textContent).toBe('2')
  })
})

const budgets = {
  options: ['Handler', 'Prøver', 'Slit', 'Ingen seremoni'].map((title, at) => ({
    id: `o${at + 1}`,
    title,
  })),
  budgets: [
    { label: 'Fordelene', options: ['o1', 'o2'], k: 3 },
    { label: 'Ulempene', options: ['o3', 'o4'], k: 2, max: 1 },
  ],
}

describe('spreading dots of several budgets', () => {
  const renderBudgets = (draft?: Record<string, number>) =>
    renderInput(PointsInput, {
      config: budgets,
      open: true,
      ...(draft ? { draft: { points: draft } } : {}),
    })

  it('says of each what it is for, and how many are left of it', async () => {
    const { user, screen } = renderBudgets()

    expect(screen.getByRole('group', { name: /^Fordelene\s*Fordel 3 prikker$/u })).toBeDefined()
    expect(screen.getByRole('group', { name: /^Ulempene.*høyst 1 på hvert/u })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'En prikk til Slit' }))

    expect(screen.getByText('3 av 3 igjen')).toBeDefined()
    expect(screen.getByText('1 av 2 igjen')).toBeDefined()
  })

  it('lets none be moved from one to the other, and says so', async () => {
    const { user, screen, drafts } = renderBudgets({ o1: 3 })
    const more = screen.getByRole('button', { name: 'En prikk til Prøver' })
    expect(more.getAttribute('aria-disabled')).toBe('true')

    await user.click(more)

    expect(screen.getByText(/i denne delen er brukt/u)).toBeDefined()
    expect(drafts).toEqual([])
  })

  it('sends what is given of both as one answer', async () => {
    const { user, screen, sent } = renderBudgets({ o1: 2 })

    await user.click(screen.getByRole('button', { name: 'En prikk til Ingen seremoni' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ points: { o1: 2, o4: 1 } }])
  })
})

const ranked = {
  rank: true,
  options: ['Mål', 'Rolle', 'Respekt'].map((title, at) => ({
    id: 'abc'[at],
    title,
    description: `Om ${title}`,
  })),
}

describe('putting options in order', () => {
  const renderRank = (order?: readonly string[], open = true) =>
    renderInput(PointsInput, {
      config: ranked,
      open,
      ...(order ? { draft: { order: [...order] } } : {}),
    })

  it('gives the next place to each that is tapped, and sends the order', async () => {
    const { user, screen, sent } = renderRank()

    await user.click(screen.getByRole('button', { name: 'Respekt Om Respekt ikke plassert' }))
    expect(screen.getByText('1 av 3 plassert. Neste trykk gir plass 2.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Mål Om Mål ikke plassert' }))
    await user.click(screen.getByRole('button', { name: 'Rolle Om Rolle ikke plassert' }))
    expect(screen.getByText('Alle 3 er plassert.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ order: ['c', 'a', 'b'] }])
  })

  it('takes an option away when it is tapped again, and its place is the next one', async () => {
    const { user, screen, drafts } = renderRank(['a', 'b', 'c'])

    await user.click(screen.getByRole('button', { name: 'Mål Om Mål plass 1', pressed: true }))
    expect(screen.getByText('2 av 3 plassert. Neste trykk gir plass 1.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Rolle Om Rolle plass 2' }))
    await user.click(screen.getByRole('button', { name: 'Rolle Om Rolle ikke plassert' }))
    await user.click(screen.getByRole('button', { name: 'Mål Om Mål ikke plassert' }))

    expect(drafts.at(-1)).toEqual({ order: ['b', 'a', 'c'] })
  })

  it('keeps no free places at the end', async () => {
    const { user, screen, drafts } = renderRank(['a', '', 'c'])

    await user.click(screen.getByRole('button', { name: 'Respekt Om Respekt plass 3' }))

    expect(drafts).toEqual([{ order: ['a'] }])
  })

  it('is done by keys as well', async () => {
    const { user, screen, drafts } = renderRank()

    await user.tab()
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Mål Om Mål ikke plassert' }),
    )
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard('{Enter}')

    expect(drafts.at(-1)).toEqual({ order: ['b', 'c'] })
  })

  it('explains what is missing when sent too early, and goes to the first without a place', async () => {
    const { user, screen, sent } = renderRank(['a'])

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    const told = screen.getByText(/^2 forslag mangler plass/u)
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe(told.id)
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Rolle Om Rolle ikke plassert' }),
    )
  })

  it('stays readable and changes nothing while it is locked', async () => {
    const { user, screen, drafts } = renderRank(['b'], false)

    await user.click(screen.getByRole('button', { name: 'Mål Om Mål ikke plassert' }))

    expect(drafts).toEqual([])
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Rolle Om Rolle plass 1' })).toBeDefined()
  })

  it('is repeated in words with its places', () => {
    expect(saidPoints(ranked, { order: ['c', 'a', 'b'] })).toEqual([
      '1. Respekt',
      '2. Mål',
      '3. Rolle',
    ])
  })
})

describe('dots in words', () => {
  it('are how many each option got, most first', () => {
    expect(saidPoints(config, { points: { m3: 1, m2: 2 } })).toEqual([
      '2 × Motstemme',
      '1 × Spilleregler',
    ])
  })

  it('are told budget by budget', () => {
    expect(saidPoints(budgets, { points: { o4: 1, o2: 3 } })).toEqual([
      'Fordelene:',
      '3 × Prøver',
      'Ulempene:',
      '1 × Ingen seremoni',
    ])
  })
})
