import type { LocalText } from '../../../i18n/local-text.ts'

/** Four ways to organise work: labels of the seed transcript 002, descriptions ours. */
export const logics: readonly {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
}[] = [
  {
    id: '1',
    title: { nb: 'Byråkrati', da: 'Bureaukrati', en: 'Bureaucracy' },
    description: {
      nb: 'Faste roller, regler og linjer',
      da: 'Faste roller, regler og linjer',
      en: 'Fixed roles, rules and lines',
    },
  },
  {
    id: '2',
    title: { nb: 'Prosjekt', da: 'Projekt', en: 'Project' },
    description: {
      nb: 'Folk samles om en oppgave og går fra hverandre',
      da: 'Folk samles om en opgave og går fra hinanden igen',
      en: 'People gather round a task and part',
    },
  },
  {
    id: '3',
    title: { nb: 'Matrise', da: 'Matrix', en: 'Matrix' },
    description: {
      nb: 'To linjer møtes i samme person',
      da: 'To linjer mødes i samme person',
      en: 'Two lines meet in one person',
    },
  },
  {
    id: '4',
    title: { nb: 'Nettverk', da: 'Netværk', en: 'Network' },
    description: {
      nb: 'Kontakt og tillit på tvers styrer',
      da: 'Kontakt og tillid på tværs styrer',
      en: 'Contact and trust across units decide',
    },
  },
]

/** Three pairs that leadership is pulled between. */
export const pairs: readonly {
  readonly id: string
  readonly poles: { readonly low: LocalText; readonly high: LocalText }
}[] = [
  {
    id: '1',
    poles: {
      low: { nb: 'Styring', da: 'Styring', en: 'Control' },
      high: { nb: 'Ledelse', da: 'Ledelse', en: 'Leadership' },
    },
  },
  {
    id: '2',
    poles: {
      low: { nb: 'Administrasjon', da: 'Administration', en: 'Administration' },
      high: { nb: 'Ledelse', da: 'Ledelse', en: 'Leadership' },
    },
  },
  {
    id: '3',
    poles: {
      low: { nb: 'Oppgaver', da: 'Opgaver', en: 'Tasks' },
      high: { nb: 'Relasjoner', da: 'Relationer', en: 'Relations' },
    },
  },
]

/** From beginner to innovator: five levels after Dreyfus, and the sixth of the seed transcript. */
export const levels: readonly {
  readonly id: string
  readonly title: LocalText
  readonly text: LocalText
}[] = [
  {
    id: '1',
    title: { nb: 'Nybegynner', da: 'Nybegynder', en: 'Novice' },
    text: {
      nb: 'Jeg følger regler og oppskrifter',
      da: 'Jeg følger regler og opskrifter',
      en: 'I follow rules and recipes',
    },
  },
  {
    id: '2',
    title: { nb: 'Avansert begynner', da: 'Avanceret begynder', en: 'Advanced beginner' },
    text: {
      nb: 'Jeg kjenner igjen noen situasjoner',
      da: 'Jeg kan genkende nogle situationer',
      en: 'I recognise some situations',
    },
  },
  {
    id: '3',
    title: { nb: 'Kompetent', da: 'Kompetent', en: 'Competent' },
    text: {
      nb: 'Jeg planlegger og prioriterer selv',
      da: 'Jeg planlægger og prioriterer selv',
      en: 'I plan and set priorities on my own',
    },
  },
  {
    id: '4',
    title: { nb: 'Dyktig', da: 'Kyndig', en: 'Proficient' },
    text: {
      nb: 'Jeg ser helheten og kjenner hva som haster',
      da: 'Jeg ser helheden og mærker, hvad der haster',
      en: 'I see the whole and feel what is urgent',
    },
  },
  {
    id: '5',
    title: { nb: 'Ekspert', da: 'Ekspert', en: 'Expert' },
    text: {
      nb: 'Det meste sitter i hendene',
      da: 'Det meste ligger på rygraden',
      en: 'Most of it is second nature',
    },
  },
  {
    id: '6',
    title: { nb: 'Innovatør', da: 'Innovatør', en: 'Innovator' },
    text: {
      nb: 'Jeg utvikler nye måter andre tar etter',
      da: 'Jeg udvikler nye måder, som andre tager til sig',
      en: 'I develop new ways that others take up',
    },
  },
]

/** Conditions for learning in an organisation, in our own words. */
export const conditions: readonly { readonly id: string; readonly text: LocalText }[] = [
  {
    id: '1',
    text: {
      nb: 'Vi kan ulike ting, og vi bruker det.',
      da: 'Vi kan forskellige ting, og vi bruger det.',
      en: 'We know different things, and we use it.',
    },
  },
  {
    id: '2',
    text: {
      nb: 'Vi har litt slakk til å ta det uventede.',
      da: 'Vi har lidt luft til det uventede.',
      en: 'We have some slack for the unexpected.',
    },
  },
  {
    id: '3',
    text: {
      nb: 'Det finnes andre karriereveier enn å bli leder.',
      da: 'Der findes andre karriereveje end at blive leder.',
      en: 'There are career paths other than becoming a leader.',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Informasjon blir til mening hos oss.',
      da: 'Information bliver til mening hos os.',
      en: 'Here, information turns into meaning.',
    },
  },
  {
    id: '5',
    text: {
      nb: 'Det er trygt selv om ikke alt er forutsigbart.',
      da: 'Det er trygt, selv om ikke alt er forudsigeligt.',
      en: 'It is safe even if not everything is predictable.',
    },
  },
  {
    id: '6',
    text: {
      nb: 'Vi deler risiko og bygger tillit av det.',
      da: 'Vi deler risiko og bygger tillid på det.',
      en: 'We share risk and build trust that way.',
    },
  },
  {
    id: '7',
    text: {
      nb: 'Vi deler verdier og horisont.',
      da: 'Vi deler værdier og horisont.',
      en: 'We share values and a horizon.',
    },
  },
]
