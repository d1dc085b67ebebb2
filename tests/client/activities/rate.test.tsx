// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import RateInput from '../../../client/activities/rate/Input.tsx'
import { saidRatings } from '../../../client/activities/rate/said.ts'
import { renderInput } from './render-input.tsx'

const names = ['Stemmer ikke', 'Stemmer litt', 'Både og', 'Stemmer ganske godt', 'Stemmer helt']
const configOf = (count: number) => ({
  dontKnow: true,
  scale: { from: 1, to: 5, names },
  items: Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    text: `Utsagn nummer ${at + 1}`,
    reversed: false,
  })),
})

type Rendered = ReturnType<typeof renderInput>

const item = ({ screen }: Rendered, number: number) =>
  within(screen.getByRole('group', { name: `${number} Utsagn nummer ${number}` }))

describe('rating three statements', () => {
  const config = configOf(3)

  it('sends values and "don\'t know", each statement by itself', async () => {
    const rendered = renderInput(RateInput, { config })
    const { user, screen, sent } = rendered

    await user.click(item(rendered, 1).getByRole('radio', { name: '4 Stemmer ganske godt' }))
    await user.click(item(rendered, 2).getByRole('radio', { name: 'Vet ikke' }))
    expect(screen.getByText('2 av 3 besvart')).toBeDefined()
    await user.click(item(rendered, 3).getByRole('radio', { name: '1 Stemmer ikke' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ ratings: { 1: { v: 4 }, 2: { v: 'dk' }, 3: { v: 1 } } }])
  })

  it('shows what is left out before it goes, with the way there and the way on', async () => {
    const rendered = renderInput(RateInput, { config, draft: { ratings: { 2: { v: 3 } } } })
    const { user, screen, sent } = rendered

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([])
    expect(screen.getByRole('group', { name: /Du har ikke svart på alt/u })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Svar på 3' }))
    expect(document.activeElement).toBe(item(rendered, 3).getAllByRole('radio')[0])

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    await user.click(screen.getByRole('button', { name: 'Send slik det er' }))
    expect(sent).toEqual([{ ratings: { 2: { v: 3 } } }])
  })

  it('sends nothing that has been taken back over the list of what is left out', async () => {
    const rendered = renderInput(RateInput, { config, draft: { ratings: { 2: { v: 3 } } } })
    const { user, screen, sent } = rendered
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    await user.click(item(rendered, 2).getByRole('button', { name: 'Ta bort svaret på 2' }))

    expect(screen.queryByRole('button', { name: 'Send slik det er' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([])
    expect(screen.getByRole('alert').textContent).toMatch(/minst/u)
  })

  it('explains that nothing is answered, and goes to the first statement', async () => {
    const rendered = renderInput(RateInput, { config })
    const { user, screen, sent } = rendered

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByRole('alert').textContent).toMatch(/Svar på minst ett utsagn/u)
    expect(document.activeElement).toBe(item(rendered, 1).getAllByRole('radio')[0])
  })

  it('can take an answer back', async () => {
    const { user, screen, drafts } = renderInput(RateInput, {
      config,
      draft: { ratings: { 1: { v: 4 }, 2: { v: 2 } } },
    })

    await user.click(screen.getByRole('button', { name: 'Ta bort svaret på 1' }))

    expect(drafts).toEqual([{ ratings: { 2: { v: 2 } } }])
  })

  it('stays readable and sends nothing while it is locked', () => {
    const rendered = renderInput(RateInput, {
      config,
      open: false,
      draft: { ratings: { 1: { v: 4 } } },
    })

    expect(rendered.screen.queryAllByRole('button')).toEqual([])
    expect(item(rendered, 1).getByRole<HTMLInputElement>('radio', { name: /^4/u }).checked).toBe(
      true,
    )
  })
})

describe('rating more statements than one screen takes', () => {
  it('goes on after at most six, and keeps what was answered', async () => {
    const rendered = renderInput(RateInput, { config: configOf(7) })
    const { user, screen, sent } = rendered
    expect(screen.getByRole('group', { name: 'Utsagn 1–4 av 7' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()

    await user.click(item(rendered, 1).getByRole('radio', { name: /^5/u }))
    await user.click(screen.getByRole('button', { name: 'Neste utsagn' }))
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Utsagn 5–7 av 7' }))
    await user.click(item(rendered, 7).getByRole('radio', { name: /^1/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    await user.click(screen.getByRole('button', { name: 'Svar på 2' }))

    expect(screen.getByRole('group', { name: 'Utsagn 1–4 av 7' })).toBeDefined()
    expect(item(rendered, 1).getByRole<HTMLInputElement>('radio', { name: /^5/u }).checked).toBe(
      true,
    )
    expect(sent).toEqual([])
  })

  it.each([
    [6, 'Utsagn 1–6 av 6'],
    [13, 'Utsagn 1–5 av 13'],
    [20, 'Utsagn 1–5 av 20'],
  ])('shows of %i statements "%s" first', (count, name) => {
    const { screen } = renderInput(RateInput, { config: configOf(count) })

    expect(screen.getByRole('group', { name })).toBeDefined()
  })
})

describe('ratings in words', () => {
  it('are each statement with its value and the name of that', () => {
    expect(saidRatings(configOf(3), { ratings: { 1: { v: 4 }, 3: { v: 'dk' } } }, 'nb')).toEqual([
      '1 Utsagn nummer 1 – 4 Stemmer ganske godt',
      '3 Utsagn nummer 3 – Vet ikke',
    ])
  })
})
