import type { StepFile } from '../deck-file.ts'

/**
 * The 1+1+1 figure as data. The seed slides 003 have the labels of the axes, one question and the four sums;
 * the question of the horizontal axis, the names, and which mixed pair is II and which IV are our reading
 * (CONTENT.md 0.3, number 1): `swap: true` in the step lets II and IV change places.
 */
export const dependence = {
  question: {
    nb: 'Er vi gjensidig avhengige av hverandre for å lykkes med saken?',
    da: 'Er vi gensidigt afhængige af hinanden for at lykkes med sagen?',
    en: 'Do we depend on each other to succeed with it?',
  },
  label: { nb: 'Gjensidig avhengighet', da: 'Gensidig afhængighed', en: 'Mutual dependence' },
}

export const responsibility = {
  question: {
    nb: 'Har vi felles ansvar for at den blir gjennomført?',
    da: 'Har vi fælles ansvar for, at den bliver gennemført?',
    en: 'Do we share responsibility for carrying it out?',
  },
  label: {
    nb: 'Felles ansvar for utførelsen',
    da: 'Fælles ansvar for udførelsen',
    en: 'Shared responsibility for carrying it out',
  },
}

const formula = (sign: string) => ({
  nb: `1+1+1${sign}3`,
  da: `1+1+1${sign}3`,
  en: `1+1+1${sign}3`,
})

/** Which pair of answers is which situation. */
export const situations = {
  I: {
    vertical: 'no',
    horizontal: 'no',
    formula: formula('='),
    title: { nb: 'Hver for seg', da: 'Hver for sig', en: 'Each for oneself' },
    text: {
      nb: 'Greit nok, men trenger den et felles møte?',
      da: 'Fint nok, men kræver den et fælles møde?',
      en: 'Fine, but does it need a joint meeting?',
    },
  },
  II: {
    vertical: 'yes',
    horizontal: 'no',
    formula: formula('<'),
    title: { nb: 'Avhengige, men alene', da: 'Afhængige, men alene', en: 'Dependent, yet alone' },
    text: {
      nb: 'Vi trenger hverandre, men ingen eier gjennomføringen sammen.',
      da: 'Vi har brug for hinanden, men ingen ejer gennemførelsen sammen.',
      en: 'We need each other, but no one owns the execution together.',
    },
  },
  III: {
    vertical: 'yes',
    horizontal: 'yes',
    formula: formula('>'),
    title: { nb: 'Sterkere sammen', da: 'Stærkere sammen', en: 'Stronger together' },
    text: {
      nb: 'Her skaper ledergruppa merverdi.',
      da: 'Her skaber ledelsesteamet merværdi.',
      en: 'Here the group creates added value.',
    },
  },
  IV: {
    vertical: 'no',
    horizontal: 'yes',
    formula: formula('<'),
    title: { nb: 'Sammen uten grunn', da: 'Sammen uden grund', en: 'Together for no reason' },
    text: {
      nb: 'Vi bruker felles tid på noe én kunne løst.',
      da: 'Vi bruger fælles tid på noget, én kunne have løst.',
      en: 'Shared time on what one person could solve.',
    },
  },
} as const

/** What can be done with a matter from the next meeting on. */
export const buckets = [
  {
    id: 'behold',
    title: {
      nb: 'Behold og gi mer tid',
      da: 'Behold og giv mere tid',
      en: 'Keep and give more time',
    },
  },
  { id: 'mindre', title: { nb: 'Mindre gruppe', da: 'Mindre gruppe', en: 'Smaller group' } },
  { id: 'deleger', title: { nb: 'Deleger til én', da: 'Uddeleger til én', en: 'Delegate to one' } },
  {
    id: 'informer',
    title: { nb: 'Informer skriftlig', da: 'Informer skriftligt', en: 'Inform in writing' },
  },
  { id: 'ut', title: { nb: 'Ta ut', da: 'Tag ud', en: 'Drop' } },
] satisfies { id: string; title: StepFile['title'] }[]
