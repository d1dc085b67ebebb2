import type { LocalText } from '../../../i18n/local-text.ts'

interface Entry {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
}

/** Five ways to look at one case: the lenses A–E of the seed transcript 002, in our own words. */
export const lenses: readonly Entry[] = [
  {
    id: 'A',
    title: { nb: 'Lærende organisasjon', da: 'Lærende organisation', en: 'Learning organisation' },
    description: {
      nb: 'Felles visjon, mentale modeller, teamlæring, personlig utvikling, helhetstenkning',
      da: 'Fælles vision, mentale modeller, teamlæring, personlig udvikling, helhedstænkning',
      en: 'Shared vision, mental models, team learning, personal mastery, systems thinking',
    },
  },
  {
    id: 'B',
    title: { nb: 'Læring av situasjonen', da: 'Læring af situationen', en: 'Learning from it' },
    description: {
      nb: 'Rette feilen, endre det vi styrer etter, eller lære hvordan vi lærer',
      da: 'Rette fejlen, ændre det, vi styrer efter, eller lære, hvordan vi lærer',
      en: 'Correct the error, change what we steer by, or learn how we learn',
    },
  },
  {
    id: 'C',
    title: { nb: 'Behov', da: 'Behov', en: 'Needs' },
    description: {
      nb: 'Klare mål, klare oppgaver, rammer som holder, godt sosialt klima',
      da: 'Klare mål, klare opgaver, rammer, der holder, godt socialt klima',
      en: 'Clear goals, clear tasks, sound conditions, a good social climate',
    },
  },
  {
    id: 'D',
    title: {
      nb: 'En krevende situasjon – sju steg',
      da: 'En krævende situation – syv trin',
      en: 'A demanding situation – seven steps',
    },
    description: {
      nb: 'Mål, rolle, ressurser, motivasjon, læring, respekt, ledelse',
      da: 'Mål, rolle, ressourcer, motivation, læring, respekt, ledelse',
      en: 'Goals, role, resources, motivation, learning, respect, leadership',
    },
  },
  {
    id: 'E',
    title: { nb: 'Visdom', da: 'Visdom', en: 'Wisdom' },
    description: {
      nb: 'Gripe anledningen, snu på det, se i speilet, lære av erfaring, lytte til ordene, de store spørsmålene',
      da: 'Gribe anledningen, vende det om, se i spejlet, lære af erfaring, lytte til ordene, de store spørgsmål',
      en: 'Seize the occasion, turn it round, look in the mirror, learn from experience, listen to the words, the big questions',
    },
  },
]

/** Lens A as things that can be strong or weak. */
export const disciplines: readonly { readonly id: string; readonly text: LocalText }[] = [
  {
    id: '1',
    text: {
      nb: 'Felles visjon: Vi vil det samme.',
      da: 'Fælles vision: Vi vil det samme.',
      en: 'Shared vision: we want the same.',
    },
  },
  {
    id: '2',
    text: {
      nb: 'Mentale modeller: Vi sier høyt hva vi tar for gitt.',
      da: 'Mentale modeller: Vi siger højt, hvad vi tager for givet.',
      en: 'Mental models: we say aloud what we take for granted.',
    },
  },
  {
    id: '3',
    text: {
      nb: 'Teamlæring: Vi lærer av å tenke sammen.',
      da: 'Teamlæring: Vi lærer af at tænke sammen.',
      en: 'Team learning: we learn by thinking together.',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Personlig utvikling: Hver får bruke seg og vokse.',
      da: 'Personlig udvikling: Hver især får brugt sig selv og vokser.',
      en: 'Personal mastery: each gets to use and grow what they have.',
    },
  },
  {
    id: '5',
    text: {
      nb: 'Helhetstenkning: Vi ser hvordan ting henger sammen.',
      da: 'Helhedstænkning: Vi ser, hvordan tingene hænger sammen.',
      en: 'Systems thinking: we see how things hang together.',
    },
  },
]

/** Lens B: three orders of learning, the first at the bottom. */
export const orders: readonly {
  readonly id: string
  readonly title: LocalText
  readonly text: LocalText
}[] = [
  {
    id: '1',
    title: { nb: 'Rette feilen', da: 'Rette fejlen', en: 'Correct the error' },
    text: {
      nb: 'Vi ordner opp denne gangen.',
      da: 'Vi får styr på det denne gang.',
      en: 'We put it right this time.',
    },
  },
  {
    id: '2',
    title: {
      nb: 'Endre det vi styrer etter',
      da: 'Ændre det, vi styrer efter',
      en: 'Change what we steer by',
    },
    text: {
      nb: 'Vi spør om målene, reglene eller antakelsene våre holder.',
      da: 'Vi spørger, om vores mål, regler eller antagelser holder.',
      en: 'We ask whether our goals, rules or assumptions hold.',
    },
  },
  {
    id: '3',
    title: {
      nb: 'Lære hvordan vi lærer',
      da: 'Lære, hvordan vi lærer',
      en: 'Learn how we learn',
    },
    text: {
      nb: 'Vi ser på hvordan vi oppdaget det, snakket om det og lærte av det.',
      da: 'Vi ser på, hvordan vi opdagede det, talte om det og lærte af det.',
      en: 'We look at how we found out, talked about it and learnt from it.',
    },
  },
]

/** Lens C, as Ellen may have met it. */
export const needs: readonly { readonly id: string; readonly text: LocalText }[] = [
  { id: '1', text: { nb: 'Målene', da: 'Målene', en: 'The goals' } },
  { id: '2', text: { nb: 'Oppgavene', da: 'Opgaverne', en: 'The tasks' } },
  {
    id: '3',
    text: {
      nb: 'Rammene: lønn, tid, muligheter',
      da: 'Rammerne: løn, tid, muligheder',
      en: 'The conditions: pay, time, openings',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Det sosiale klimaet: at hun er ønsket',
      da: 'Det sociale klima: at hun er ønsket',
      en: 'The social climate: that she is wanted',
    },
  },
]

/** Lens D: seven steps in a demanding situation, with a gloss each. */
export const sevenSteps: readonly Entry[] = [
  {
    id: 'a',
    title: { nb: 'Mål', da: 'Mål', en: 'Goals' },
    description: { nb: 'Hva vi vil', da: 'Hvad vi vil', en: 'What we want' },
  },
  {
    id: 'b',
    title: { nb: 'Rolle', da: 'Rolle', en: 'Role' },
    description: {
      nb: 'Hva vi venter av hverandre',
      da: 'Hvad vi forventer af hinanden',
      en: 'What we expect of each other',
    },
  },
  {
    id: 'c',
    title: { nb: 'Ressurser', da: 'Ressourcer', en: 'Resources' },
    description: {
      nb: 'Hva som finnes av hjelp',
      da: 'Hvilken hjælp der findes',
      en: 'Which help there is',
    },
  },
  {
    id: 'd',
    title: { nb: 'Motivasjon', da: 'Motivation', en: 'Motivation' },
    description: {
      nb: 'Hva du mestrer og bryr deg om',
      da: 'Hvad du mestrer og går op i',
      en: 'What you master and care for',
    },
  },
  {
    id: 'e',
    title: { nb: 'Læring', da: 'Læring', en: 'Learning' },
    description: { nb: 'Hva du kan lære', da: 'Hvad du kan lære', en: 'What you can learn' },
  },
  {
    id: 'f',
    title: { nb: 'Respekt', da: 'Respekt', en: 'Respect' },
    description: {
      nb: 'Hvordan den andre ser det',
      da: 'Hvordan den anden ser det',
      en: 'How the other sees it',
    },
  },
  {
    id: 'g',
    title: { nb: 'Ledelse', da: 'Ledelse', en: 'Leadership' },
    description: {
      nb: 'En tydelig og støttende leder',
      da: 'En tydelig og støttende leder',
      en: 'A leader who is clear and supports',
    },
  },
]
