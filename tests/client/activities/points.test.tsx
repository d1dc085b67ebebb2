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

describe('dots in words', () => {
  it('are how many each option got, most first', () => {
    expect(saidPoints(config, { points: { m3: 1, m2: 2 } })).toEqual([
      '2 × Motstemme',
      '1 × Spilleregler',
    ])
  })
})
