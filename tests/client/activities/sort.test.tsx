// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import SortInput from '../../../client/activities/sort/Input.tsx'
import { saidSorted } from '../../../client/activities/sort/said.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { measuresConfig } from '../../support/sort-deck.ts'
import { renderInput } from './render-input.tsx'

const config = {
  cards: ['Mentor', 'Coaching', 'Seminar'].map((title, at) => ({ id: `k${at + 1}`, title })),
  sections: [],
  buckets: ['Har', 'Lite nytte', 'Savner'].map((title, at) => ({ id: `b${at + 1}`, title })),
}

const measures = localize(measuresConfig, 'nb')

const render = (draft?: Record<string, string>, open = true) =>
  renderInput(SortInput, { config, open, ...(draft ? { draft: { cards: draft } } : {}) })

const renderMany = (draft?: Record<string, string>) =>
  renderInput(SortInput, { config: measures, ...(draft ? { draft: { cards: draft } } : {}) })

const bucketOf = ({ screen }: ReturnType<typeof render>, card: string, bucket: string) =>
  within(screen.getByRole('group', { name: card })).getByRole('radio', { name: bucket })

describe('sorting cards', () => {
  it('puts a card in a bucket by one tap, and sends what is sorted alone', async () => {
    const input = render()

    await input.user.click(bucketOf(input, 'Coaching', 'Savner'))
    expect(input.screen.getByText('1 av 3 sortert')).toBeDefined()
    await input.user.click(input.screen.getByRole('button', { name: 'Send svaret' }))

    expect(input.sent).toEqual([{ cards: { k2: 'b3' } }])
  })

  it('moves a card to another bucket, by arrow keys too', async () => {
    const input = render({ k1: 'b1' })

    bucketOf(input, 'Mentor', 'Har').focus()
    await input.user.keyboard('{ArrowRight}')

    expect(input.drafts).toEqual([{ cards: { k1: 'b2' } }])
  })

  it('takes a card back, and whoever works by keys stays at it', async () => {
    const input = render({ k1: 'b1', k2: 'b3' })

    await input.user.click(
      input.screen.getByRole('button', { name: 'Ta bort Coaching fra Savner' }),
    )

    expect(input.drafts).toEqual([{ cards: { k1: 'b1' } }])
    const card = input.screen.getByRole('group', { name: 'Coaching' })
    expect(card.contains(document.activeElement)).toBe(true)
    expect(input.screen.queryByRole('button', { name: /^Ta bort Coaching/u })).toBeNull()
  })

  it('explains what is missing when sent too early, and goes to the first card', async () => {
    const input = render()

    await input.user.click(input.screen.getByRole('button', { name: 'Send svaret' }))

    expect(input.sent).toEqual([])
    expect(input.screen.getByRole('alert').textContent).toBe(
      'Legg minst ett kort i en bunke før du sender, eller hopp over.',
    )
    expect(document.activeElement).toBe(bucketOf(input, 'Mentor', 'Har'))
  })

  it('stays readable and changes nothing while it is locked', async () => {
    const input = render({ k1: 'b1' }, false)

    expect(input.screen.queryAllByRole('button')).toEqual([])
    await input.user.click(bucketOf(input, 'Coaching', 'Savner'))

    expect(input.drafts).toEqual([])
    expect(bucketOf(input, 'Mentor', 'Har')).toHaveProperty('checked', true)
  })
})

describe('sorting many cards', () => {
  const sections = (input: ReturnType<typeof render>) => input.screen.getAllByRole('group')

  it('has the first section unfolded, and tells of each how many are sorted', () => {
    const input = renderMany({ k1: 'har', k21: 'savner' })

    expect(input.screen.getByText('2 av 47 sortert')).toBeDefined()
    expect(input.screen.getByText('1 av 20')).toBeDefined()
    expect(input.screen.getByText('1 av 6')).toBeDefined()
    expect(input.screen.queryByRole('group', { name: 'Vikariat' })).toBeNull()
    expect(sections(input).length).toBeGreaterThan(20)
  })

  it('unfolds another section', async () => {
    const input = renderMany()

    await input.user.click(input.screen.getByText('Skifte jobb'))

    expect(await input.screen.findByRole('group', { name: 'Vikariat' })).toBeDefined()
  })

  it('finds a card in whatever section and case, and says how many', async () => {
    const input = renderMany()

    await input.user.type(input.screen.getByRole('searchbox', { name: 'Finn et kort' }), 'MENTOR')

    expect(input.screen.getByText('1 kort passer')).toBeDefined()
    await input.user.click(bucketOf(input, 'Mentor', 'Savner'))
    expect(input.drafts).toEqual([{ cards: { k32: 'savner' } }])
  })

  it('says it where nothing is found', async () => {
    const input = renderMany()

    await input.user.type(input.screen.getByRole('searchbox'), 'xyz')

    expect(input.screen.getByText('Ingen kort passer med «xyz».')).toBeDefined()
  })

  it('looks for a card on Enter, and does not send', async () => {
    const input = renderMany({ k1: 'har' })

    await input.user.type(input.screen.getByRole('searchbox'), 'mentor{Enter}')

    expect(input.sent).toEqual([])
  })

  it('has no search where cards are few', () => {
    expect(render().screen.queryByRole('searchbox')).toBeNull()
  })
})

describe('sorted cards in words', () => {
  it('are each bucket with how many and which, and nothing of what was left lying', () => {
    expect(saidSorted(config, { cards: { k3: 'b1', k1: 'b1', k2: 'b3' } })).toEqual([
      'Har (2): Mentor · Seminar',
      'Savner (1): Coaching',
    ])
  })
})
