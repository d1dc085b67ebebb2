import type { LocalText } from '../../../i18n/local-text.ts'

interface Goal {
  readonly id: string
  readonly title: LocalText
  readonly text: LocalText
}

/** The nine goals of the seed page 004 for those who lead leaders, with short labels, in our own words. */
export const goals: readonly Goal[] = [
  {
    id: '1',
    title: { nb: 'Felles grunnlag', da: 'Fælles grundlag', en: 'Common ground' },
    text: {
      nb: 'Vi deler bildet av hva PLF-samarbeidet skal føre til for elevene.',
      da: 'Vi deler billedet af, hvad PLF-samarbejdet skal føre til for eleverne.',
      en: 'We share the picture of what the PLC work should lead to for pupils.',
    },
  },
  {
    id: '2',
    title: {
      nb: 'Potensialer og barrierer',
      da: 'Potentialer og barrierer',
      en: 'Potentials and barriers',
    },
    text: {
      nb: 'Vi ser hva som fremmer og hemmer kulturen, og bruker det.',
      da: 'Vi kan se, hvad der fremmer og hæmmer kulturen, og bruger det.',
      en: 'We see what promotes and hinders the culture, and use it.',
    },
  },
  {
    id: '3',
    title: { nb: 'Roller og oppgaver', da: 'Roller og opgaver', en: 'Roles and tasks' },
    text: {
      nb: 'Det er klart hvem som gjør hva på hvert nivå.',
      da: 'Det er klart, hvem der gør hvad på hvert niveau.',
      en: 'It is clear who does what at each level.',
    },
  },
  {
    id: '4',
    title: {
      nb: 'Rammer for de ansattes læring',
      da: 'Ramme om de professionelles læring',
      en: 'A frame for staff learning',
    },
    text: {
      nb: 'Vi gir medarbeiderne rammer for å lære, trives og utvikle seg sammen.',
      da: 'Vi giver medarbejderne rammer for at lære, trives og udvikle sig sammen.',
      en: 'We give staff a frame for learning, thriving and developing together.',
    },
  },
  {
    id: '5',
    title: { nb: 'Konsolidering', da: 'Konsolidering', en: 'Making it last' },
    text: {
      nb: 'Vi arbeider systematisk for at PLF Nord 2.0 skal vare.',
      da: 'Vi arbejder systematisk på at få PLF Nord 2.0 til at holde.',
      en: 'We work systematically to make PLF Nord 2.0 last.',
    },
  },
  {
    id: '6',
    title: { nb: 'Egen ledergruppe', da: 'Eget ledelsesteam', en: 'Our own leadership group' },
    text: {
      nb: 'Vi utvikler vår egen ledergruppe mot resultater og læringsledelse.',
      da: 'Vi udvikler vores eget team mod resultater og læringsledelse.',
      en: 'We develop our own group towards results and learning leadership.',
    },
  },
  {
    id: '7',
    title: { nb: 'Undervisningskvalitet', da: 'Undervisningskvalitet', en: 'Quality of teaching' },
    text: {
      nb: 'Vi setter retning og tydelige forventninger til teamene.',
      da: 'Vi sætter retning og tydelige forventninger til teamene.',
      en: 'We set direction and clear expectations for the teams.',
    },
  },
  {
    id: '8',
    title: {
      nb: 'Kultur og mellomledere',
      da: 'Kultur og mellemledere',
      en: 'Culture and middle leaders',
    },
    text: {
      nb: 'Vi ruster mellomlederne til å bære utviklingen.',
      da: 'Vi klæder mellemlederne på til at bære udviklingen.',
      en: 'We equip middle leaders to carry the development.',
    },
  },
  {
    id: '9',
    title: { nb: 'Data', da: 'Data', en: 'Data' },
    text: {
      nb: 'Vi velger relevante data og bruker dem sammen.',
      da: 'Vi vælger relevante data og bruger dem sammen.',
      en: 'We choose relevant data and use them together.',
    },
  },
]
