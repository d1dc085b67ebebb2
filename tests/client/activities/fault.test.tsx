// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { activityViews } from '../../../client/activities/views.ts'
import { type ActivityType, activityOf } from '../../../shared/activities/registry.ts'
import type { Json } from '../../../shared/lib/json.ts'

afterEach(cleanup)

const named = (...ids: string[]) => ids.map((id) => ({ id, title: `Forslag ${id}` }))
const card = {
  group: 'Teamet',
  what: 'Vi prøver',
  sign: 'Vi ser',
  firstStep: '',
  who: '',
  when: '',
}
const labels = {
  group: 'Gruppa',
  what: 'Hva',
  sign: 'Tegn',
  firstStep: 'Start',
  who: 'Hvem',
  when: 'Når',
}
const agreement = { ...card, id: '0123456789abcdef', by: 'table', followUps: [] }
const report = { card: agreement.id, status: 'done', learnt: '', now: '', next: '' }

const choice = { options: named('A', 'B', 'C'), most: 2 }
const dots = { options: named('A', 'B'), points: 3, most: 2 }
const budgets = {
  options: named('A', 'B', 'C'),
  budgets: [
    { options: ['A', 'B'], k: 2 },
    { options: ['C'], k: 1 },
  ],
}
const order = { options: named('A', 'B', 'C'), rank: true }
const notes = { length: 30, most: 2 }
const columns = { length: 30, most: 2, columns: named('x', 'y') }
const twoCases = {
  cases: named('a', 'b'),
  vertical: { question: 'Haster det?' },
  horizontal: { question: 'Angår det flere?' },
  situations: {
    I: { vertical: 'yes', horizontal: 'yes', title: 'Sammen' },
    II: { vertical: 'yes', horizontal: 'no', title: 'Raskt' },
    III: { vertical: 'no', horizontal: 'yes', title: 'Grundig' },
    IV: { vertical: 'no', horizontal: 'no', title: 'Bort' },
  },
}

const refused: [ActivityType, string, unknown, Json, string][] = [
  ['choice', 'nothing', choice, { ids: [], items: [] }, 'Velg et alternativ før du sender.'],
  [
    'choice',
    'one too many',
    choice,
    { ids: ['A', 'B', 'C'], items: [] },
    'Du kan velge inntil 2. Ta bort ett valg først.',
  ],
  ['points', 'none', dots, { points: {} }, 'Gi minst én prikk før du sender, eller hopp over.'],
  ['points', 'too many on one', dots, { points: { A: 3 } }, 'Høyst 2 prikker på hvert forslag.'],
  [
    'points',
    'too many in all',
    dots,
    { points: { A: 2, B: 2 } },
    'Alle prikkene er brukt. Ta en prikk fra et annet forslag først.',
  ],
  [
    'points',
    'too many in a part',
    budgets,
    { points: { A: 1, B: 2 } },
    'Alle prikkene i denne delen er brukt. Ta en prikk fra et annet forslag her først.',
  ],
  [
    'points',
    'half an order',
    order,
    { order: ['A', 'B'] },
    'Ett forslag mangler plass. Plasser alle før du sender, eller hopp over.',
  ],
  ['text', 'nothing', notes, { notes: [' '] }, 'Skriv noe før du sender, eller hopp over.'],
  ['text', 'too long', notes, { notes: ['x'.repeat(33)] }, 'Teksten er 3 tegn for lang.'],
  [
    'text',
    'too many',
    notes,
    { notes: ['a', 'b', 'c'] },
    'Det er plass til 2 tekster. Ta bort noe før du sender.',
  ],
  [
    'text',
    'no place',
    columns,
    { notes: [{ text: 'Rom', column: '' }] },
    'Velg hvor teksten hører hjemme.',
  ],
  [
    'commit',
    'a year far off',
    { labels },
    { ...card, when: '0202-01-01' },
    'Velg en dato fra 2000 til 2099, eller la feltet stå tomt.',
  ],
  [
    'commit',
    'too long',
    { labels },
    { ...card, who: 'x'.repeat(82) },
    'Kort ned teksten med 2 tegn.',
  ],
  [
    'followup',
    'a year far off',
    { agreements: [agreement] },
    { reports: [{ ...report, status: 'under-way', next: '0202-01-01' }] },
    'Velg en dato fra 2000 til 2099, eller la feltet stå tomt.',
  ],
  [
    'rate',
    'nothing',
    { items: [{ id: 'a', text: 'Vi lytter' }], scale: { from: 1, to: 5, names: ['ja', 'nei'] } },
    { ratings: {} },
    'Svar på minst ett utsagn før du sender, eller hopp over.',
  ],
  [
    'ladder',
    'nowhere',
    { levels: named('a', 'b', 'c') },
    {},
    'Velg et trinn før du sender, eller hopp over.',
  ],
  [
    'quadrant',
    'nothing',
    twoCases,
    { cases: {} },
    'Svar på begge spørsmålene om minst én sak før du sender, eller hopp over.',
  ],
  [
    'quadrant',
    'half a case',
    twoCases,
    { cases: { a: { vertical: 'yes', horizontal: 'no' }, b: { vertical: 'yes' } } },
    'Svar på begge spørsmålene, så får saken en plass.',
  ],
  [
    'sort',
    'nothing',
    { cards: named('a', 'b', 'c'), buckets: named('x', 'y') },
    { cards: {} },
    'Legg minst ett kort i en bunke før du sender, eller hopp over.',
  ],
]

describe('an answer that the server refuses', () => {
  it.each(refused)(
    'is told of in the words of its form: %s, %s',
    async (type, _what, raw, value, words) => {
      const activity = activityOf(type)
      const config = v.parse(activity.config(v.string()), raw)
      expect(v.safeParse(activity.answer(config), value).success).toBe(false)

      const { Fault } = await activityViews[type].load()
      render(<p>{Fault && <Fault config={config} value={value} otherwise="Noe er galt." />}</p>)

      expect(await screen.findByText(words)).toBeTruthy()
    },
  )

  it('is told of in general words where its form would find nothing', async () => {
    const { Fault } = await activityViews.choice.load()
    const config = v.parse(activityOf('choice').config(v.string()), choice)
    const value = { ids: ['Q'], items: [] }
    render(<p>{Fault && <Fault config={config} value={value} otherwise="Noe er galt." />}</p>)

    expect(await screen.findByText('Noe er galt.')).toBeTruthy()
  })

  it('can be told of wherever answers are taken', async () => {
    const silent = await Promise.all(
      Object.entries(activityViews).map(async ([type, { load }]) =>
        (await load()).Fault ? [] : [type],
      ),
    )
    expect(silent.flat()).toEqual(['talk'])
  })
})
