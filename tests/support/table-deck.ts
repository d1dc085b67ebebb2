import { velgEnK } from '../../shared/deck/library/velg-en-k.ts'

const ideas = {
  id: 'ideer',
  type: 'text',
  mode: 'group',
  title: { nb: 'Metoder som hjelper', en: 'Methods that help' },
  prompt: {
    nb: 'Hvilke metoder eller verktøy kan hjelpe? Skriv navnet og når dere ville brukt det.',
    en: 'Which methods or tools can help? Write the name and when you would use it.',
  },
  minutes: 5,
  moderate: false,
  config: { most: 3, length: 140 },
}

/** "Velg én K" with texts that each table writes together, before the table's card. */
export const tableDeck = {
  ...velgEnK,
  id: 'ved-bordene',
  languages: ['nb', 'en'],
  steps: velgEnK.steps.flatMap((step) => (step.id === 'avtale' ? [ideas, step] : [step])),
}
