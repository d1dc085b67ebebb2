// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import FollowupInput from '../../../client/activities/followup/Input.tsx'
import { anAgreement } from '../../support/agreements.ts'
import { renderInput } from './render-input.tsx'

const agreement = anAgreement()
const config = { agreements: [agreement] }
const report = { card: agreement.id, status: 'changed', learnt: '', now: '', next: '' }

const render = (told: Partial<typeof report> = {}) =>
  renderInput(FollowupInput, { config, draft: { reports: [{ ...report, ...told }] } })

describe('what became of an agreement', () => {
  it('is told by choosing the agreement, and how it has gone', async () => {
    const { user, screen, sent } = renderInput(FollowupInput, { config })

    await user.click(screen.getByRole('checkbox', { name: /K2 ved vinduet/u }))
    await user.click(screen.getByRole('radio', { name: 'Gjort' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ reports: [{ ...report, status: 'done' }] }])
  })

  it.each([
    ['no agreement', { reports: [] }, 'Velg en avtale før du sender.', 'checkbox'],
    [
      'an agreement without a status',
      { reports: [{ ...report, status: '' }] },
      'Velg hvordan det har gått, før du sender.',
      'radio',
    ],
  ])('is not sent with %s, and goes there', async (_what, draft, told, role) => {
    const { user, screen, sent } = renderInput(FollowupInput, { config, draft })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByText(told)).toBeDefined()
    expect(document.activeElement).toBe(screen.getAllByRole(role)[0])
  })

  it('is not sent with a text that is too long, and goes there', async () => {
    const { user, screen, sent } = render({ now: 'x'.repeat(282) })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByText('Kort ned teksten med 2 tegn.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Avtalen er nå/u }))
  })

  it('asks nothing about what was written for another status, which is not sent', async () => {
    const { user, screen, sent } = render({
      status: 'done',
      now: 'x'.repeat(282),
      next: '0002-01-01',
    })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ reports: [{ ...report, status: 'done' }] }])
  })

  it('is not sent with a year that nobody means, and goes to the date', async () => {
    const { user, screen, sent } = render({ next: '0202-02-12' })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(
      screen.getByText('Velg en dato fra 2000 til 2099, eller la feltet stå tomt.'),
    ).toBeDefined()
    expect(document.activeElement).toBe(screen.getByLabelText(/Når ser vi på den igjen/u))
  })

  it('is something to talk about until agreements are read in', () => {
    const { screen } = renderInput(FollowupInput, { config: { agreements: [] } })

    expect(screen.getByText('Ingen avtaler er lest inn ennå.')).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('stays readable and sends nothing while it is locked', () => {
    const { screen } = renderInput(FollowupInput, {
      config,
      open: false,
      draft: { reports: [{ ...report, now: 'Hver mandag' }] },
    })

    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Avtalen er nå/u }).value).toBe(
      'Hver mandag',
    )
    expect(screen.getByRole('group', { name: 'Velg avtalen deres' })).toHaveProperty(
      'disabled',
      true,
    )
  })
})
