import type { DeckFile } from '../../shared/deck/library/deck-file.ts'

const textIn = (nb: string, en: string) => ({ nb, en })

/** 1+1+1 as a deck has it, with cases of its own. */
export const quadrantConfig = {
  cases: [
    { id: 's1', title: textIn('Elevundersøkelsen', 'The pupil survey') },
    { id: 's2', title: textIn('Vikarbudsjettet', 'The budget for substitutes') },
    { id: 's3', title: textIn('Ny skolerute', 'A new school bus route') },
  ],
  vertical: {
    question: textIn(
      'Er vi gjensidig avhengige av hverandre for å lykkes med saken?',
      'Do we depend on each other to succeed with it?',
    ),
    label: textIn('Gjensidig avhengighet', 'Interdependence'),
  },
  horizontal: {
    question: textIn(
      'Har vi felles ansvar for at den blir gjennomført?',
      'Do we share responsibility for carrying it out?',
    ),
    label: textIn('Felles ansvar', 'Shared responsibility'),
  },
  situations: {
    I: {
      vertical: 'no',
      horizontal: 'no',
      formula: textIn('1+1+1 = 3', '1+1+1 = 3'),
      title: textIn('Hver for seg', 'Each for oneself'),
      text: textIn(
        'Greit nok, men trenger den et felles møte?',
        'Fine, but does it need a joint meeting?',
      ),
    },
    II: {
      vertical: 'yes',
      horizontal: 'no',
      formula: textIn('1+1+1 < 3', '1+1+1 < 3'),
      title: textIn('Avhengige, men alene', 'Dependent, yet alone'),
      text: textIn(
        'Vi trenger hverandre, men ingen eier gjennomføringen sammen.',
        'We need each other, but no one owns the execution together.',
      ),
    },
    III: {
      vertical: 'yes',
      horizontal: 'yes',
      formula: textIn('1+1+1 > 3', '1+1+1 > 3'),
      title: textIn('Sterkere sammen', 'Stronger together'),
      text: textIn('Her skaper ledergruppa merverdi.', 'Here the group creates added value.'),
    },
    IV: {
      vertical: 'no',
      horizontal: 'yes',
      formula: textIn('1+1+1 < 3', '1+1+1 < 3'),
      title: textIn('Sammen uten grunn', 'Together for no reason'),
      text: textIn(
        'Vi bruker felles tid på noe én kunne løst.',
        'Shared time on what one person could solve.',
      ),
    },
  },
}

const step = (id: string, type: string, config: object, more: object = {}) => ({
  id,
  type,
  mode: 'individual' as const,
  title: textIn('Saker', 'Matters'),
  prompt: textIn(
    'To spørsmål om hver sak. Svar for saken, ikke for gruppa.',
    'Two questions about each matter. Answer for the matter, not the group.',
  ),
  minutes: 6,
  config,
  ...more,
})

const deckFile = (steps: object[]): DeckFile =>
  // A deck is parsed before it is used.
  ({
    format: 'plenum-deck',
    version: 1,
    id: 'rett-sak',
    title: textIn('Rett sak på rett bord', 'The right matter at the right table'),
    languages: ['nb', 'en'],
    steps,
  }) as unknown as DeckFile

/** One step with cases of the deck's own. */
export const quadrantDeck = (config: object): DeckFile =>
  deckFile([step('saker', 'quadrant', config)])

/** Cases that people write first, and then place: its own are those of the deck. */
export const collectedDeck = (of: 'texts' | 'themes', own: object[] = []): DeckFile =>
  deckFile([
    step('skriv', 'text', { most: 3 }),
    step(
      'saker',
      'quadrant',
      { ...quadrantConfig, cases: own },
      { casesFrom: { step: 'skriv', of } },
    ),
  ])
