import type { LocalText } from '../../../i18n/local-text.ts'

interface Entry {
  readonly id: string
  readonly text: LocalText
}

/** Where we are: own statements on what the seed article 001 says of middle leaders and their groups. */
export const statements: readonly Entry[] = [
  {
    id: 'a',
    text: {
      nb: 'Mellomlederne vet hva som ventes av dem.',
      da: 'Mellemlederne ved, hvad der forventes af dem.',
      en: 'Middle leaders know what is expected of them.',
    },
  },
  {
    id: 'b',
    text: {
      nb: 'Mellomlederne har et handlingsrom de kan bruke.',
      da: 'Mellemlederne har et råderum, de kan bruge.',
      en: 'Middle leaders have room for manoeuvre that they can use.',
    },
  },
  {
    id: 'c',
    text: {
      nb: 'Rollene i ledergruppa er avklart.',
      da: 'Rollerne i ledelsesteamet er afklaret.',
      en: 'The roles in the leadership group are clear.',
    },
  },
  {
    id: 'd',
    text: {
      nb: 'Mellomlederne er trygge i jobben.',
      da: 'Mellemlederne er trygge i jobbet.',
      en: 'Middle leaders feel safe in the job.',
    },
  },
  {
    id: 'e',
    text: {
      nb: 'Ledergruppa er et sted der vi øver på ledelse.',
      da: 'Ledelsesteamet er et sted, hvor vi øver os i ledelse.',
      en: 'The leadership group is a place where we practise leadership.',
    },
  },
  {
    id: 'f',
    text: {
      nb: 'Vi støtter, utfordrer og utvikler hverandre.',
      da: 'Vi støtter, udfordrer og udvikler hinanden.',
      en: 'We support, challenge and develop each other.',
    },
  },
  {
    id: 'g',
    text: {
      nb: 'Vi bruker mellomlederne der de gjør størst nytte for elevenes læring.',
      da: 'Vi bruger mellemlederne dér, hvor de gør størst gavn for elevernes læring.',
      en: "We use middle leaders where they do most for the pupils' learning.",
    },
  },
  {
    id: 'h',
    text: {
      nb: 'Utviklingsarbeidet vårt svarer på det vi trenger i praksis.',
      da: 'Vores udviklingsarbejde svarer på det, vi har brug for i praksis.',
      en: 'Our development work answers what we need in practice.',
    },
  },
]

interface Option {
  readonly id: string
  readonly title: LocalText
  readonly description?: LocalText
}

/** What the framework of the seed article 001 is for. */
export const purposes: readonly Option[] = [
  {
    id: '1',
    title: { nb: 'Rekruttere', da: 'Rekruttere', en: 'Recruit' },
    description: {
      nb: 'Få gode folk til å ville lede hos oss',
      da: 'Få gode folk til at have lyst til at lede hos os',
      en: 'Make good people want to lead here',
    },
  },
  {
    id: '2',
    title: { nb: 'Utvikle', da: 'Udvikle', en: 'Develop' },
    description: {
      nb: 'Gi dem som leder, noe å vokse på',
      da: 'Give dem, der leder, noget at vokse af',
      en: 'Give those who lead something to grow with',
    },
  },
  {
    id: '3',
    title: { nb: 'Støtte', da: 'Støtte', en: 'Support' },
    description: {
      nb: 'Være til hjelp når jobben er på det tyngste',
      da: 'Være til hjælp, når jobbet er tungest',
      en: 'Be of help when the job is at its heaviest',
    },
  },
  {
    id: '4',
    title: { nb: 'Beholde', da: 'Fastholde', en: 'Keep' },
    description: {
      nb: 'Få dem som leder godt, til å bli',
      da: 'Få dem, der leder godt, til at blive',
      en: 'Get those who lead well to stay',
    },
  },
]

/**
 * Seven slots for themes. The seeds name none of the framework's seven modules: what stands here is taken
 * from the article's text and is there to be changed.
 */
export const themes: readonly Option[] = [
  { id: '1', title: { nb: 'Avklare roller', da: 'Afklare roller', en: 'Make roles clear' } },
  {
    id: '2',
    title: {
      nb: 'Si hva vi venter av hverandre',
      da: 'Sige, hvad vi forventer af hinanden',
      en: 'Say what we expect of each other',
    },
  },
  {
    id: '3',
    title: {
      nb: 'Gi mellomlederne handlingsrom',
      da: 'Give mellemlederne råderum',
      en: 'Give middle leaders room for manoeuvre',
    },
  },
  {
    id: '4',
    title: {
      nb: 'Skape trygghet i lederjobben',
      da: 'Skabe tryghed i lederjobbet',
      en: 'Create safety in the job of leading',
    },
  },
  {
    id: '5',
    title: {
      nb: 'Øve på ledelse i ledergruppa',
      da: 'Øve ledelse i ledelsesteamet',
      en: 'Practise leadership in the leadership group',
    },
  },
  {
    id: '6',
    title: {
      nb: 'Støtte og utfordre hverandre',
      da: 'Støtte og udfordre hinanden',
      en: 'Support and challenge each other',
    },
  },
  {
    id: '7',
    title: {
      nb: 'Lede elevenes læring',
      da: 'Lede elevernes læring',
      en: "Lead the pupils' learning",
    },
  },
]
