// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import QuadrantInput from '../../../client/activities/quadrant/Input.tsx'
import { saidPlaces } from '../../../client/activities/quadrant/said.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { quadrantConfig } from '../../support/quadrant-deck.ts'
import { renderInput } from './render-input.tsx'

const config = localize(quadrantConfig, 'nb')
const one = { ...config, cases: config.cases.slice(0, 1) }
const upwards = config.vertical.question
const rightwards = config.horizontal.question

type Rendered = ReturnType<typeof renderInput>

const press = ({ screen, user }: Rendered, name: string) =>
  user.click(screen.getByRole('button', { name }))

const reply = ({ screen, user }: Rendered, question: string, name: string) =>
  user.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name }))

const status = ({ screen }: Rendered) => screen.getByRole('status').textContent

describe('answering about three cases', () => {
  it('goes case by case to all the answers, and sends them', async () => {
    const rendered = renderInput(QuadrantInput, { config })
    const { screen, sent } = rendered
    expect(screen.getByRole('group', { name: 'Sak 1 av 3 Elevundersøkelsen' })).toBeDefined()

    await reply(rendered, upwards, 'Ja')
    await reply(rendered, rightwards, 'Nei')
    await press(rendered, 'Neste sak')
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: 'Sak 2 av 3 Vikarbudsjettet' }),
    )
    await reply(rendered, upwards, 'Vet ikke')
    await reply(rendered, rightwards, 'Ja')
    await press(rendered, 'Neste sak')
    await reply(rendered, upwards, 'Ja')
    await reply(rendered, rightwards, 'Ja')
    await press(rendered, 'Se over svarene')

    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines[0]).toContain('1 ElevundersøkelsenII Avhengige, men alene')
    expect(lines[1]).toContain('2 VikarbudsjettetVet ikke')
    expect(lines[2]).toContain('3 Ny skoleruteIII Sterkere sammen')
    expect(sent).toEqual([])
    await press(rendered, 'Send svaret')
    expect(sent).toEqual([
      {
        cases: {
          s1: { vertical: 'yes', horizontal: 'no' },
          s2: { vertical: 'unknown', horizontal: 'yes' },
          s3: { vertical: 'yes', horizontal: 'yes' },
        },
      },
    ])
  })

  it('says where a case lands after both answers, and not after one', async () => {
    const rendered = renderInput(QuadrantInput, { config })

    await reply(rendered, upwards, 'Nei')
    expect(status(rendered)).toBe('')
    await reply(rendered, rightwards, 'Nei')
    expect(status(rendered)).toContain('Saken havner i I.')
    expect(status(rendered)).toContain('1+1+1 = 3 · Hver for seg')
    await reply(rendered, rightwards, 'Vet ikke')

    expect(status(rendered)).toContain('får saken ingen plass')
  })

  it('leads from the list of answers to a case and straight back', async () => {
    const rendered = renderInput(QuadrantInput, {
      config,
      draft: { cases: { s1: { vertical: 'yes', horizontal: 'no' } } },
    })
    for (const name of ['Neste sak', 'Neste sak', 'Se over svarene']) await press(rendered, name)

    await press(rendered, 'Endre sak 1')
    await reply(rendered, rightwards, 'Ja')
    await press(rendered, 'Se over svarene')

    expect(rendered.screen.getByRole('group', { name: 'Svarene dine' })).toBe(
      document.activeElement,
    )
    expect(rendered.screen.getByText('III Sterkere sammen')).toBeDefined()
  })

  it('says what is missing, and leaves a case out that has one answer of two', async () => {
    const rendered = renderInput(QuadrantInput, {
      config,
      draft: {
        cases: { s1: { vertical: 'yes', horizontal: 'no' }, s2: { horizontal: 'yes' } },
      },
    })
    const { screen, sent } = rendered
    for (const name of ['Neste sak', 'Neste sak', 'Se over svarene']) await press(rendered, name)

    expect(screen.getByText('Ett svar mangler. Saken blir ikke med.')).toBeDefined()
    expect(screen.getByText('Ikke besvart')).toBeDefined()
    await press(rendered, 'Send svaret')

    expect(sent).toEqual([{ cases: { s1: { vertical: 'yes', horizontal: 'no' } } }])
  })

  it('goes to the question that is missing where nothing can be sent', async () => {
    const rendered = renderInput(QuadrantInput, {
      config,
      draft: { cases: { s2: { vertical: 'yes' } } },
    })
    const { screen, sent } = rendered
    for (const name of ['Neste sak', 'Neste sak', 'Se over svarene', 'Send svaret'])
      await press(rendered, name)

    expect(sent).toEqual([])
    expect(screen.getByRole('alert').textContent).toMatch(/minst én sak/u)
    expect(screen.getByRole('group', { name: 'Sak 2 av 3 Vikarbudsjettet' })).toBeDefined()
    expect(document.activeElement).toBe(
      within(screen.getByRole('group', { name: rightwards })).getAllByRole('radio')[0],
    )
  })

  it('is answered by the keyboard alone', async () => {
    const { user, drafts } = renderInput(QuadrantInput, { config: one })

    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard('{ArrowRight}')

    expect(drafts.at(-1)).toEqual({ cases: { s1: { vertical: 'yes', horizontal: 'no' } } })
  })

  it('stays readable and sends nothing while it is locked', async () => {
    const rendered = renderInput(QuadrantInput, {
      config,
      open: false,
      draft: { cases: { s1: { vertical: 'yes', horizontal: 'no' } } },
    })
    const { screen } = rendered

    expect(
      screen.getAllByRole<HTMLInputElement>('radio').every((radio) => radio.matches(':disabled')),
    ).toBe(true)
    for (const name of ['Neste sak', 'Neste sak', 'Se over svarene']) await press(rendered, name)
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(screen.queryByRole('button', { name: /Endre/u })).toBeNull()
  })
})

describe('answering about one case', () => {
  it('sends at once, and goes to the question that is missing', async () => {
    const rendered = renderInput(QuadrantInput, { config: one })
    const { screen, sent } = rendered

    await reply(rendered, upwards, 'Nei')
    await press(rendered, 'Send svaret')
    expect(screen.getByRole('alert').textContent).toContain('Svar på begge spørsmålene')
    expect(document.activeElement).toBe(
      within(screen.getByRole('group', { name: rightwards })).getAllByRole('radio')[0],
    )
    await reply(rendered, rightwards, 'Ja')
    await press(rendered, 'Send svaret')

    expect(sent).toEqual([{ cases: { s1: { vertical: 'no', horizontal: 'yes' } } }])
  })
})

describe('what was answered, in words', () => {
  it('is each case with its situation', () => {
    const cases = {
      s1: { vertical: 'yes', horizontal: 'no' },
      s2: { vertical: 'unknown', horizontal: 'no' },
      s3: { vertical: 'yes' },
    }

    expect(saidPlaces(config, { cases }, 'nb')).toEqual([
      '1 Elevundersøkelsen – II Avhengige, men alene',
      '2 Vikarbudsjettet – Vet ikke',
    ])
  })
})
