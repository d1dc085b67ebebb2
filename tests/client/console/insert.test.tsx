// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  emptyInsert,
  type InsertForm,
  insertInput,
  insertProblem,
} from '../../../client/console/lead/insert-form.ts'
import { answerCalls } from './answer-calls.ts'
import { lead } from './lead.tsx'
import { openChoice } from './views.ts'

const form = (change: Partial<InsertForm>): InsertForm => ({
  ...emptyInsert,
  prompt: 'Pause nå?',
  lines: 'Ja\nNei',
  ...change,
})

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

const step = (id: string, change: object = {}) => ({
  id,
  type: 'talk',
  mode: 'individual' as const,
  title: `Steg ${id}`,
  prompt: `Om ${id}`,
  minutes: 3,
  core: true,
  optional: false,
  collects: false,
  sensitive: false,
  brings: [],
  config: {},
  ...change,
})

const sheetOf = (id: string, steps: readonly object[]) => ({
  id,
  title: id,
  description: '',
  language: 'nb' as const,
  steps,
})

const sheets: Readonly<Record<string, object>> = {
  'trygt-nok': sheetOf('trygt-nok', [
    step('hos-oss', { type: 'rate', sensitive: true }),
    step('metoder', { minutes: 5 }),
    step('prikker', { type: 'points', brings: ['metoder'] }),
  ]),
}

/** A library whose other workshops have nothing in them that is listed. */
const library = (path: string) => {
  const id = path.split('/').at(-1) ?? ''
  if (id === 'decks') {
    const decks = ['velg-en-k', 'trygt-nok'].map((one) => ({ id: one, title: `Om ${one}` }))
    return { body: { decks } }
  }
  return { body: sheets[id] ?? sheetOf(id, []) }
}

const agreeing = { reply: () => ({ ok: true as const, value: { step: 'prikker' } }) }

describe('a ready prompt', () => {
  it('is in with two presses, says what it brings and what is sensitive about it', async () => {
    answerCalls(library)
    const { user, sent } = lead(openChoice(), agreeing)
    await user.keyboard('i')
    await user.click(screen.getByRole('radio', { name: 'Velg et ferdig' }))

    const add = await screen.findByRole('button', { name: 'Sett inn «Steg prikker»' })
    expect(add.closest('li')?.textContent).toContain('Tar med «Steg metoder» · 8 min i alt')
    const careful = screen.getByRole('button', { name: 'Sett inn «Steg hos-oss»' })
    expect(careful.closest('li')?.textContent).toContain('Minst 5 må ha svart før noe vises.')

    await user.click(add)
    expect(sent.map(({ payload }) => payload)).toEqual([
      { kind: 'ready', deck: 'trygt-nok', step: 'prikker' },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('may be any step of another workshop: first the workshop, then the step', async () => {
    const asked = answerCalls(library)
    const { user, sent } = lead(openChoice(), agreeing)
    await user.keyboard('i')
    await user.click(screen.getByRole('radio', { name: 'Fra et annet opplegg' }))
    const pick = await screen.findByRole('combobox', { name: 'Hvilket opplegg?' })
    expect(screen.queryByRole('option', { name: 'Om velg-en-k' })).toBeNull()
    await user.selectOptions(pick, 'Om trygt-nok')

    await user.click(await screen.findByRole('button', { name: 'Sett inn «Steg metoder»' }))

    expect(asked.map(({ path }) => path)).toEqual(['/api/decks', '/api/decks/trygt-nok'])
    expect(sent.map(({ payload }) => payload)).toEqual([
      { kind: 'ready', deck: 'trygt-nok', step: 'metoder' },
    ])
  })

  it('is fetched again where it could not be had', async () => {
    const reachable = { now: false }
    answerCalls((path) =>
      reachable.now ? library(path) : { status: 503, body: { error: { code: 'busy' } } },
    )
    const { user } = lead(openChoice(), agreeing)
    await user.keyboard('i')
    await user.click(screen.getByRole('radio', { name: 'Velg et ferdig' }))
    await screen.findByText(/Fikk ikke hentet spørsmålene/)

    reachable.now = true
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }))

    expect(await screen.findByRole('button', { name: 'Sett inn «Steg prikker»' })).toBeDefined()
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
