import type { LocalText } from '../../../i18n/local-text.ts'

/** Five ways to learn at work: slide 14 of the seed transcript 002, with an example each. */
export const learningTypes: readonly { readonly id: string; readonly text: LocalText }[] = [
  {
    id: '1',
    text: {
      nb: 'Jobbinnhold: Oppgavene selv lærer oss noe nytt.',
      da: 'Jobindhold: Opgaverne selv lærer os noget nyt.',
      en: 'Job content: the tasks themselves teach us something new.',
    },
  },
  {
    id: '2',
    text: {
      nb: 'Samtaler: Vi snakker om hvordan vi leder.',
      da: 'Samtaler: Vi taler om, hvordan vi leder.',
      en: 'Conversations: we talk about how we lead.',
    },
  },
  {
    id: '3',
    text: {
      nb: 'Deling: Vi deler kunnskap og erfaring.',
      da: 'Deling: Vi deler viden og erfaring.',
      en: 'Sharing: we share knowledge and experience.',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Samarbeid: Vi løser noe sammen.',
      da: 'Samarbejde: Vi løser noget sammen.',
      en: 'Cooperation: we solve something together.',
    },
  },
  {
    id: '5',
    text: {
      nb: 'Forandring: Vi lærer av det som er nytt.',
      da: 'Forandring: Vi lærer af det, der er nyt.',
      en: 'Change: we learn from what is new.',
    },
  },
]

/** What speaks for learning from experience: slide 20; one line of it cannot be read and is left out. */
export const advantages: readonly { readonly id: string; readonly title: LocalText }[] = [
  {
    id: 'f1',
    title: {
      nb: 'Vi handler, ikke bare hører',
      da: 'Vi handler, vi lytter ikke bare',
      en: 'We act instead of only listening',
    },
  },
  {
    id: 'f2',
    title: {
      nb: 'Starter i egne erfaringer',
      da: 'Tager afsæt i egne erfaringer',
      en: 'Starts in our own experience',
    },
  },
  {
    id: 'f3',
    title: {
      nb: 'Vi prøver og tør ta risiko',
      da: 'Vi prøver og tør løbe en risiko',
      en: 'We try, and dare to take risks',
    },
  },
  {
    id: 'f4',
    title: {
      nb: 'Utvikler kultur og strategi der vi er',
      da: 'Udvikler kultur og strategi dér, hvor vi er',
      en: 'Develops culture and strategy where we are',
    },
  },
  { id: 'f5', title: { nb: 'Når mange', da: 'Når ud til mange', en: 'Reaches many' } },
  { id: 'f6', title: { nb: 'Skjer hele tida', da: 'Sker hele tiden', en: 'Happens all the time' } },
  { id: 'f7', title: { nb: 'Er rimelig', da: 'Er billigt', en: 'Costs little' } },
]

/** What makes it hard: slide 21. */
export const drawbacks: readonly { readonly id: string; readonly title: LocalText }[] = [
  { id: 'u1', title: { nb: 'Ingen seremoni', da: 'Ingen ceremoni', en: 'No ceremony' } },
  { id: 'u2', title: { nb: 'Lite prestisje', da: 'Lav prestige', en: 'Little prestige' } },
  {
    id: 'u3',
    title: {
      nb: 'Vanskelig å gjøre allment',
      da: 'Svært at generalisere',
      en: 'Hard to generalise',
    },
  },
  { id: 'u4', title: { nb: 'Koster slit', da: 'Kræver slid', en: 'Takes hard work' } },
  {
    id: 'u5',
    title: {
      nb: 'Vanskelig å «selge» noe uforutsigbart',
      da: 'Svært at »sælge« noget uforudsigeligt',
      en: 'Hard to “sell” the unpredictable',
    },
  },
  {
    id: 'u6',
    title: {
      nb: 'Vanskelig å styre og planlegge',
      da: 'Svært at styre og planlægge',
      en: 'Hard to steer and plan',
    },
  },
  {
    id: 'u7',
    title: {
      nb: 'Vi lærer kulturens feil også',
      da: 'Vi lærer også kulturens fejl',
      en: 'We learn the culture’s faults too',
    },
  },
  {
    id: 'u8',
    title: {
      nb: 'Blir ikke av seg selv organisasjonens læring',
      da: 'Bliver ikke af sig selv organisationens læring',
      en: 'Does not by itself become the organisation’s learning',
    },
  },
]

/** Five keys to development at work: slide 22. */
export const keys: readonly { readonly id: string; readonly text: LocalText }[] = [
  {
    id: '1',
    text: {
      nb: 'Vi har enkle og tydelige rammer for alle.',
      da: 'Vi har enkle og tydelige rammer for alle.',
      en: 'We have a simple, clear framework for everyone.',
    },
  },
  {
    id: '2',
    text: {
      nb: 'Vi har dialog og møteplasser.',
      da: 'Vi har dialog og mødesteder.',
      en: 'We have dialogue and places to meet.',
    },
  },
  {
    id: '3',
    text: {
      nb: 'Vi har en kultur som vil videre.',
      da: 'Vi har en kultur, der vil videre.',
      en: 'We have a culture that wants to move on.',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Vi har omsorg for hverandre og gode relasjoner.',
      da: 'Vi har omsorg for hinanden og gode relationer.',
      en: 'We care for each other and have good relations.',
    },
  },
  {
    id: '5',
    text: {
      nb: 'Vi har ledelse som bidrar.',
      da: 'Vi har ledelse, der bidrager.',
      en: 'We have leadership that contributes.',
    },
  },
]
