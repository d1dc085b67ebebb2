// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import ChoiceInput from '../../../client/activities/choice/Input.tsx'
import { saidChoice } from '../../../client/activities/choice/said.ts'
import { stepView } from '../live/fake-phone.ts'
import { renderInput } from './render-input.tsx'

const { config } = stepView('velg')
const several = {
  most: 2,
  mostItems: 0,
  options: ['A', 'B', 'C'].map((id) => ({ id, title: `Valg ${id}`, items: [] })),
}

describe('choosing one K', () => {
  it('sends the K and what was marked in it', async () => {
    const { user, screen, sent } = renderInput(ChoiceInput, { config })

    await user.click(screen.getByRole('radio', { name: /Bygge relasjoner/u }))
    await user.click(screen.getByRole('checkbox', { name: /Gå foran/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ ids: ['K2'], items: ['K2.3'] }])
  })

  it('opens the practices of the chosen K only', async () => {
    const { user, screen } = renderInput(ChoiceInput, { config })
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)

    await user.click(screen.getByRole('radio', { name: /Sette retning/u }))

    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    expect(screen.getByRole('group', { name: /Marker inntil 2 i K1/u })).toBeDefined()
  })

  it('explains a third practice instead of being dead', async () => {
    const { user, screen, sent } = renderInput(ChoiceInput, {
      config,
      draft: { ids: ['K2'], items: ['K2.1', 'K2.2'] },
    })

    await user.click(screen.getByRole('checkbox', { name: /Gå foran/u }))

    expect(screen.getByText('Du kan velge inntil 2. Ta bort ett valg først.')).toBeDefined()
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([{ ids: ['K2'], items: ['K2.1', 'K2.2'] }])
  })

  it('forgets what was marked in a K that is no longer chosen', async () => {
    const { user, screen, drafts } = renderInput(ChoiceInput, {
      config,
      draft: { ids: ['K2'], items: ['K2.1'] },
    })

    await user.click(screen.getByRole('radio', { name: /Sette retning/u }))

    expect(drafts.at(-1)).toEqual({ ids: ['K1'], items: [] })
  })

  it('explains what is missing when sent too early, and goes there', async () => {
    const { user, screen, sent } = renderInput(ChoiceInput, { config })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByText('Velg et alternativ før du sender.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
  })

  it('tells it above the options, once: as the description of their group', async () => {
    const { user, screen } = renderInput(ChoiceInput, { config })
    const group = screen.getByRole('group', { name: 'Velg én' })
    expect(group.getAttribute('aria-describedby')).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    const told = screen.getByText('Velg et alternativ før du sender.')
    const [first] = screen.getAllByRole('radio')
    expect(group.getAttribute('aria-describedby')).toBe(told.id)
    expect(told.getAttribute('role')).toBeNull()
    expect(
      first && told.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy()
  })

  it('goes to the group where the focus is among the options already', async () => {
    const { user, screen } = renderInput(ChoiceInput, { config })
    screen.getAllByRole('radio')[0]?.focus()

    await user.keyboard('{Enter}')

    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Velg én' }))
  })

  it('stays readable and sends nothing while it is locked', () => {
    const { screen } = renderInput(ChoiceInput, {
      config,
      open: false,
      draft: { ids: ['K3'], items: [] },
    })

    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Utvikle org/u }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Utvikle org/u })).toHaveProperty(
      'checked',
      true,
    )
  })
})

describe('choosing up to two', () => {
  it('counts, and explains the third', async () => {
    const { user, screen, sent } = renderInput(ChoiceInput, { config: several })

    await user.click(screen.getByRole('checkbox', { name: /Valg A/u }))
    await user.click(screen.getByRole('checkbox', { name: /Valg B/u }))
    expect(screen.getByText('Velg inntil 2 · 2 valgt')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /Valg C/u }))

    expect(screen.getByText(/Ta bort ett valg først/u)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([{ ids: ['A', 'B'], items: [] }])
  })
})

describe('a choice in words', () => {
  it('is the letter, the title and what was marked', () => {
    expect(saidChoice(config, { ids: ['K2'], items: ['K2.3'] })).toEqual([
      'K2 Bygge relasjoner og utvikle mennesker',
      '– Gå foran med verdier og praksis',
    ])
  })
})
