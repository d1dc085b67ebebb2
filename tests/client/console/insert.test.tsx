// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  emptyInsert,
  type InsertForm,
  insertInput,
  insertProblem,
  readyPrompts,
} from '../../../client/console/lead/insert-form.ts'

const form = (change: Partial<InsertForm>): InsertForm => ({
  ...emptyInsert,
  prompt: 'Pause nå?',
  lines: 'Ja\nNei',
  ...change,
})

import { lead } from './lead.tsx'
import { openChoice } from './views.ts'

describe('a prompt that is typed in', () => {
  it.each<[string, Partial<InsertForm>, ReturnType<typeof insertProblem>]>([
    ['is fine', {}, null],
    ['needs a question', { prompt: '  ' }, 'prompt'],
    ['needs two options', { lines: 'Ja\n \n' }, 'tooFew'],
    ['needs one statement', { activity: 'rate', lines: '' }, 'tooFew'],
    ['needs no lines for a text', { activity: 'text', lines: '' }, null],
    ['has options that differ', { lines: 'Ja\nja' }, 'same'],
    [
      'has twelve at most',
      { lines: Array.from({ length: 13 }, (_, at) => `${at}`).join('\n') },
      'tooMany',
    ],
    ['needs three levels', { activity: 'ladder', lines: 'Lavt\nHøyt' }, 'tooFew'],
    [
      'has seven levels at most',
      { activity: 'ladder', lines: Array.from({ length: 8 }, (_, at) => `${at}`).join('\n') },
      'tooMany',
    ],
    ['has short lines', { lines: `Ja\n${'x'.repeat(121)}` }, 'tooLong'],
  ])('%s', (_what, change, problem) => {
    expect(insertProblem(form(change))).toBe(problem)
  })

  it('is sent without empty lines, and without those its kind does not have', () => {
    expect(insertInput(form({ lines: ' Ja \n\nNei\n' }))).toMatchObject({ lines: ['Ja', 'Nei'] })
    expect(insertInput(form({ activity: 'talk', sensitive: true }))).toMatchObject({
      lines: [],
      sensitive: false,
    })
  })
})

describe('the ready prompts', () => {
  const step = (id: string, alone: boolean) => ({
    id,
    type: 'talk',
    mode: 'plenary' as const,
    title: id,
    prompt: `Om ${id}`,
    minutes: 3,
    core: true,
    optional: false,
    collects: false,
    alone,
    config: {},
  })
  const sheet = (id: string) => ({
    id,
    title: id,
    description: '',
    language: 'nb' as const,
    steps: [step('a', true), step('b', false)],
  })

  it('are those of other workshops that need no other step', () => {
    expect(readyPrompts([sheet('own'), sheet('other')], 'own')).toEqual([
      { deck: 'other', step: 'a', title: 'a', prompt: 'Om a' },
    ])
  })
})

describe('the dialog', () => {
  it('says what is missing, sends what is typed, and closes when it is in', async () => {
    const { user, sent } = lead(openChoice(), {
      reply: () => ({ ok: true, value: { step: 'own' } }),
    })
    await user.keyboard('i')
    await user.click(screen.getByRole('button', { name: 'Sett inn' }))

    expect(screen.getByText('Skriv spørsmålet først.')).toBeDefined()
    expect(sent).toEqual([])

    await user.type(screen.getByRole('textbox', { name: 'Spørsmålet' }), 'Pause nå?')
    await user.type(screen.getByRole('textbox', { name: 'Alternativene' }), 'Ja{enter}Nei')
    await user.click(screen.getByRole('checkbox', { name: /følsomt/u }))
    await user.click(screen.getByRole('button', { name: 'Sett inn' }))

    expect(sent.map(({ payload }) => payload)).toEqual([
      {
        kind: 'own',
        activity: 'choice',
        prompt: 'Pause nå?',
        lines: ['Ja', 'Nei'],
        mode: 'individual',
        sensitive: true,
      },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps what is typed, and says why, where the server refuses', async () => {
    const { user } = lead(openChoice(), {
      reply: () => ({ ok: false, error: { code: 'too-many-steps' } }),
    })
    await user.keyboard('i')
    await user.type(screen.getByRole('textbox', { name: 'Spørsmålet' }), 'Pause nå?')
    await user.type(screen.getByRole('textbox', { name: 'Alternativene' }), 'Ja{enter}Nei')
    await user.click(screen.getByRole('button', { name: 'Sett inn' }))

    expect(screen.getByText(/Opplegget er så langt som det kan bli/u)).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Spørsmålet' })).toHaveProperty('value', 'Pause nå?')
  })
})
