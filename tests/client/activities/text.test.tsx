// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../client/activities/text/graphemes.ts'
import TextInput from '../../../client/activities/text/Input.tsx'
import { saidText } from '../../../client/activities/text/said.ts'
import { renderInput } from './render-input.tsx'

const notes = { private: false, most: 3, length: 30 }
const one = { private: false, most: 1, length: 140 }
const note = { private: true, most: 1, length: 400 }

describe('writing notes', () => {
  it('sends them without empty ones', async () => {
    const { user, screen, sent } = renderInput(TextInput, { config: notes })

    await user.type(screen.getByRole('textbox', { name: 'Tekst 1' }), 'Tid til å se')
    await user.click(screen.getByRole('button', { name: 'Legg til en til' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ notes: ['Tid til å se'] }])
  })

  it('keeps a draft at every change', async () => {
    const { user, screen, drafts } = renderInput(TextInput, { config: one })

    await user.type(screen.getByRole('textbox', { name: 'Teksten din' }), 'ab')

    expect(drafts).toEqual([{ notes: ['a'] }, { notes: ['ab'] }])
  })

  it('explains a text that is too long, and neither cuts nor sends it', async () => {
    const long = 'x'.repeat(31)
    const { user, screen, sent } = renderInput(TextInput, {
      config: notes,
      draft: { notes: [long] },
    })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getAllByText('Teksten er 1 tegn for lang.').length).toBeGreaterThan(0)
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(long)
  })

  it.each([
    ['an empty one', { notes: [] }],
    ['one of characters that nobody sees', { notes: ['\u200b \ufeff'] }],
  ])('explains %s, and goes to the field', async (_what, draft) => {
    const { user, screen, sent } = renderInput(TextInput, { config: one, draft })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByText('Skriv noe før du sender, eller hopp over.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})

const where = [
  { id: 'lg', title: 'Ledergruppe' },
  { id: 'team', title: 'Team' },
]
const choosing = { ...one, columns: where, columnsAs: 'choice' }
const fields = { ...notes, columns: where, columnsAs: 'fields' }

describe('choosing where a text belongs', () => {
  it('is asked for before it is sent, and sent with it', async () => {
    const { user, screen, sent } = renderInput(TextInput, { config: choosing })
    await user.type(screen.getByRole('textbox', { name: 'Teksten din' }), 'Runde uten avbrudd')

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([])
    expect(screen.getByText('Velg hvor teksten hører hjemme.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ledergruppe' }))

    await user.click(screen.getByRole('radio', { name: 'Team' }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(sent).toEqual([{ notes: [{ column: 'team', text: 'Runde uten avbrudd' }] }])
  })

  it('is said again when it is sent', () => {
    const answer = { notes: [{ column: 'team', text: 'Runde' }] }

    expect(saidText(choosing, answer)).toEqual(['Team: Runde'])
  })
})

describe('a field under each heading', () => {
  it('sends what is written, with the column it stands in', async () => {
    const { user, screen, sent } = renderInput(TextInput, { config: fields })

    await user.type(screen.getByRole('textbox', { name: 'Team' }), 'Ro')
    await user.click(screen.getByRole('button', { name: 'Legg til en til under Team' }))
    await user.type(screen.getByRole('textbox', { name: 'Team, tekst 2' }), 'Mot')
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([
      {
        notes: [
          { column: 'team', text: 'Ro' },
          { column: 'team', text: 'Mot' },
        ],
      },
    ])
  })

  it('has no more fields than texts may be sent', async () => {
    const { user, screen } = renderInput(TextInput, { config: fields })

    await user.click(screen.getByRole('button', { name: 'Legg til en til under Ledergruppe' }))

    expect(screen.queryByRole('button', { name: /^Legg til/u })).toBeNull()
  })
})

describe('what is pasted', () => {
  it('is cut where it does not fit, and that is said', async () => {
    const { user, screen, drafts } = renderInput(TextInput, { config: notes })
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    await user.type(field, 'Vi ')

    await user.paste('👩‍👩‍👧'.repeat(30))

    expect(graphemes(field.value.trim())).toBe(30)
    expect(field.value.startsWith('Vi 👩‍👩‍👧')).toBe(true)
    expect(drafts.at(-1)).toEqual({ notes: [field.value] })
    expect(screen.getAllByText(/Det du limte inn, var for langt/u).length).toBeGreaterThan(0)
  })

  it('is left alone where it fits', async () => {
    const { user, screen } = renderInput(TextInput, { config: notes })

    await user.click(screen.getByRole('textbox'))
    await user.paste('Ro i rommet')

    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ro i rommet')
    expect(screen.queryByText(/Det du limte inn/u)).toBeNull()
  })
})

describe('ideas of a table', () => {
  it('are called so', async () => {
    const { user, screen, sent } = renderInput(TextInput, { config: { ...notes, ideas: true } })

    await user.type(screen.getByRole('textbox', { name: 'Idé 1' }), 'Rekkefremlegg')
    await user.click(screen.getByRole('button', { name: 'Legg til en idé' }))
    await user.type(screen.getByRole('textbox', { name: 'Idé 2' }), 'Motstemme')
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([{ notes: ['Rekkefremlegg', 'Motstemme'] }])
  })
})

describe('a note to oneself', () => {
  it('has no way to be sent', async () => {
    const { user, screen, drafts, sent } = renderInput(TextInput, { config: note })

    await user.type(screen.getByRole('textbox', { name: 'Til deg selv' }), 'ja')

    expect(screen.queryAllByRole('button')).toEqual([])
    expect(drafts.at(-1)).toEqual({ notes: ['ja'] })
    expect(sent).toEqual([])
    expect(
      screen.getByText('Bare for deg. Notatet blir på telefonen og sendes ikke.'),
    ).toBeDefined()
  })
})

describe('counting characters', () => {
  it.each([
    ['abc', 3],
    ['👩‍👩‍👧', 1],
    ['é', 1],
  ])('%s is read as %i', (text, count) => {
    expect(graphemes(text)).toBe(count)
  })
})
