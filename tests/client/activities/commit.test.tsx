// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import CommitInput from '../../../client/activities/commit/Input.tsx'
import { saidCard } from '../../../client/activities/commit/said.ts'
import { stepView } from '../live/fake-phone.ts'
import { renderInput } from './render-input.tsx'

const { config } = stepView('avtale')

const card = {
  group: 'K2 ved vinduet',
  what: 'Går på skolevandring',
  sign: 'Lederen er i klasserommet',
  firstStep: '',
  who: 'Rektor',
  when: '2027-05-04',
}

describe("a table's card", () => {
  it('is called by the number of the table, and asks for no other name', async () => {
    const { user, screen, sent } = renderInput(CommitInput, { config, draft: card, table: 3 })
    expect(screen.queryByRole('textbox', { name: 'Gruppa' })).toBeNull()
    expect(
      screen.getByText('Bord 3 står bak kortet, og nummeret vises sammen med det.'),
    ).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Lever for gruppa' }))

    expect(sent).toEqual([{ ...card, group: 'Bord 3' }])
  })
})

describe("the group's card", () => {
  it('is not handed in with a year that nobody means, and goes to the date', async () => {
    const { user, screen, sent } = renderInput(CommitInput, {
      config,
      draft: { ...card, when: '0202-05-04' },
    })

    await user.click(screen.getByRole('button', { name: 'Lever for gruppa' }))

    expect(sent).toEqual([])
    const field = screen.getByLabelText(/Når ser vi på kortet igjen/u)
    expect(document.activeElement).toBe(field)
    expect(
      screen.getByText('Velg en dato fra 2000 til 2099, eller la feltet stå tomt.'),
    ).toBeDefined()
  })

  it('is written on one phone, which says so first', async () => {
    const { user, screen } = renderInput(CommitInput, { config })
    expect(screen.getByText(/Én i gruppa skriver/u)).toBeDefined()
    expect(screen.queryAllByRole('textbox')).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Jeg skriver for gruppa' }))

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Gruppa' }))
    expect(screen.getByText(/Gruppa står bak kortet/u)).toBeDefined()
  })

  it('promises a table nothing that is not so: the others at the table read along', () => {
    const { screen } = renderInput(CommitInput, { config, table: 3 })

    expect(screen.getByText(/^Bord 3 står bak kortet/u)).toBeDefined()
    expect(screen.queryByText(/blir på telefonen/u)).toBeNull()
  })

  it.each([
    ['group', 'Gi gruppa et navn før dere leverer.', 'Gruppa'],
    ['what', 'Skriv hva dere gjør, før dere leverer.', 'Dette gjør vi i egen ledelse'],
    [
      'sign',
      'Skriv tegnet en utenforstående vil se eller høre, før dere leverer.',
      'Dette vil en utenforstående se eller høre om ett år',
    ],
  ])('is not handed in without %s, and goes there', async (field, sentence, label) => {
    const { user, screen, sent } = renderInput(CommitInput, {
      config,
      draft: { ...card, [field]: ' ' },
    })

    await user.click(screen.getByRole('button', { name: 'Lever for gruppa' }))

    expect(sent).toEqual([])
    expect(screen.getByText(sentence)).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }))
  })

  it('stays on the phone until it is handed in', async () => {
    const { user, screen, sent, drafts } = renderInput(CommitInput, { config, draft: card })

    await user.type(screen.getByRole('textbox', { name: 'Gruppa' }), '!')
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Lever for gruppa' }))

    expect(drafts.at(-1)).toEqual({ ...card, group: 'K2 ved vinduet!' })
    expect(sent).toEqual([{ ...card, group: 'K2 ved vinduet!' }])
  })

  it('asks for a role and not a name', () => {
    const { screen } = renderInput(CommitInput, { config, draft: card })

    expect(screen.getByRole('textbox', { name: /Hvem \(rolle\)/u })).toHaveProperty(
      'value',
      'Rektor',
    )
    expect(screen.getByText('Skriv en rolle, ikke et navn.')).toBeDefined()
  })

  it('can be read while it is locked, and not handed in', () => {
    const { screen } = renderInput(CommitInput, { config, draft: card, open: false })

    expect(screen.queryByRole('button', { name: 'Lever for gruppa' })).toBeNull()
    expect(screen.getByRole('textbox', { name: 'Gruppa' })).toHaveProperty('readOnly', true)
  })

  it('is said with its labels, and the day in words', () => {
    expect(saidCard(config, card, 'nb')).toEqual([
      'Gruppa: K2 ved vinduet',
      'Dette gjør vi i egen ledelse: Går på skolevandring',
      'Dette vil en utenforstående se eller høre om ett år: Lederen er i klasserommet',
      'Hvem (rolle): Rektor',
      'Når ser vi på kortet igjen? 4. mai 2027',
    ])
  })
})
