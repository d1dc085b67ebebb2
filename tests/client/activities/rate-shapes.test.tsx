// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import RateInput from '../../../client/activities/rate/Input.tsx'
import { saidRatings } from '../../../client/activities/rate/said.ts'
import { renderInput } from './render-input.tsx'

const tens = {
  dontKnow: true,
  scale: { from: 0, to: 10, names: ['Slett ikke sikker', 'Helt sikker'] },
  markers: [
    { id: 'i', label: 'Jeg' },
    { id: 'we', label: 'Vi sammen' },
  ],
  items: [{ id: '1', text: 'Lede et krevende møte', reversed: false }],
}

describe('rating with two markers', () => {
  it('gives each marker its own value, by its name, and sends both together', async () => {
    const { user, screen, sent } = renderInput(RateInput, { config: tens })
    const marker = (name: string) => within(screen.getByRole('group', { name }))

    await user.click(marker('Jeg').getByRole('radio', { name: '4' }))
    await user.click(marker('Vi sammen').getByRole('radio', { name: '10 Helt sikker' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ ratings: { 1: { v: 4, v2: 10 } } }])
  })

  it('takes a value back where somebody does not know, and "don\'t know" where they do', async () => {
    const draft = { ratings: { 1: { v: 4, v2: 7 } } }
    const first = renderInput(RateInput, { config: tens, draft })
    await first.user.click(first.screen.getByRole('radio', { name: 'Vet ikke' }))
    expect(first.drafts).toEqual([{ ratings: { 1: { v: 'dk' } } }])
    first.screen.getByRole('button', { name: 'Ta bort svaret på 1' })
  })

  it('is said marker by marker', () => {
    expect(saidRatings(tens, { ratings: { 1: { v: 4, v2: 10 } } }, 'nb')).toEqual([
      '1 Lede et krevende møte, Jeg – 4',
      '1 Lede et krevende møte, Vi sammen – 10 Helt sikker',
    ])
  })
})

describe('rating in sections', () => {
  const config = {
    dontKnow: true,
    scale: { from: 1, to: 5, names: ['Ikke', 'Helt'] },
    sections: [
      { id: 'f', title: 'Forutsetninger', ring: false },
      { id: 'p', title: 'Prosesser', ring: false },
    ],
    items: [
      { id: '1', text: 'Vi vil det samme', section: 'f', reversed: false },
      { id: '2', text: 'Vi følger opp', section: 'p', reversed: false },
    ],
  }

  it('has a screen for each of them, called by its title', async () => {
    const { user, screen } = renderInput(RateInput, { config })
    expect(screen.getByRole('heading', { name: 'Forutsetninger' })).toBeDefined()
    expect(screen.queryByRole('group', { name: '2 Vi følger opp' })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Videre til «Prosesser»' }))

    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: 'Prosesser. Utsagn 2–2 av 2' }),
    )
    expect(screen.getByRole('button', { name: 'Send svaret' })).toBeDefined()
  })
})

describe('rating on rungs and between poles', () => {
  it('has the first rung at the bottom', () => {
    const { screen } = renderInput(RateInput, {
      config: {
        dontKnow: false,
        layout: 'ladder',
        scale: { from: 1, to: 5, names: ['Ikke', 'Helt'] },
        items: ['a', 'b'].map((id) => ({ id, text: `Trinn ${id}`, reversed: false })),
      },
    })
    const rungs = screen.getAllByRole('group', { name: /Trinn/u })

    expect(within(rungs[0] ?? document.body).getByText('Trinn b')).toBeDefined()
    expect(rungs).toHaveLength(2)
  })

  it('names the ends by the two words of the pair', async () => {
    const { user, screen, sent } = renderInput(RateInput, {
      config: {
        dontKnow: false,
        scale: { from: 1, to: 7, names: [] },
        items: [{ id: 'a', poles: { low: 'Styring', high: 'Ledelse' }, reversed: false }],
      },
    })

    await user.click(screen.getByRole('radio', { name: '7 Ledelse' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ ratings: { a: { v: 7 } } }])
  })
})

describe('rating for oneself', () => {
  it('is kept on the phone, and has no way to be sent', async () => {
    const config = {
      dontKnow: true,
      private: true,
      scale: { from: 1, to: 5, names: ['Ikke', 'Helt'] },
      items: [{ id: '1', text: 'Jeg er til stede', reversed: false }],
    }
    const { user, screen, drafts, sent } = renderInput(RateInput, { config, open: false })

    await user.click(screen.getByRole('radio', { name: '5 Helt' }))

    expect(drafts).toEqual([{ ratings: { 1: { v: 5 } } }])
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(screen.getByText(/Bare for deg/u)).toBeDefined()
    expect(sent).toEqual([])
  })
})
