// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../client/activities/text/graphemes.ts'
import TextInput from '../../../client/activities/text/Input.tsx'
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

  it('explains an empty one, and goes to the field', async () => {
    const { user, screen, sent } = renderInput(TextInput, { config: one })

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(sent).toEqual([])
    expect(screen.getByText('Skriv noe før du sender, eller hopp over.')).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
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
