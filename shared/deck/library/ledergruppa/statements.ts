import type { LocalText } from '../../../i18n/local-text.ts'

interface Statement {
  readonly id: string
  readonly section: string
  readonly text: LocalText
}

/** Parts of the model in the seed slides 003, in our own words: what surrounds, what it takes, how, what comes of it. */
export const sections: readonly {
  readonly id: string
  readonly title: LocalText
  readonly ring?: true
}[] = [
  { id: 'omgivelser', title: { nb: 'Omgivelser', da: 'Omgivelser', en: 'Surroundings' } },
  {
    id: 'forutsetninger',
    title: { nb: 'Forutsetninger', da: 'Forudsætninger', en: 'Preconditions' },
  },
  { id: 'prosesser', title: { nb: 'Prosesser', da: 'Processer', en: 'Processes' } },
  { id: 'resultater', title: { nb: 'Resultater', da: 'Resultater', en: 'Results' } },
  { id: 'tilstander', title: { nb: 'Tilstander', da: 'Tilstande', en: 'States' }, ring: true },
]

/** What stands around all of it. */
export const frame: LocalText = {
  nb: 'Forventning fra omgivelsene: støtte og press',
  da: 'Forventning fra omgivelserne: støtte og pres',
  en: 'Expectations from outside: support and pressure',
}

/** Statements for reflection on each part. */
export const statements: readonly Statement[] = [
  {
    id: 'O1',
    section: 'omgivelser',
    text: {
      nb: 'Vi får støtten vi trenger utenfra.',
      da: 'Vi får den støtte, vi har brug for, udefra.',
      en: 'We get the support we need from outside.',
    },
  },
  {
    id: 'O2',
    section: 'omgivelser',
    text: {
      nb: 'Forventningene utenfra er til å leve med.',
      da: 'Forventningerne udefra er til at leve med.',
      en: 'We can live with the expectations from outside.',
    },
  },
  {
    id: 'F1',
    section: 'forutsetninger',
    text: {
      nb: 'Vi er enige om hva ledergruppa er til for.',
      da: 'Vi er enige om, hvad ledelsesteamet er til for.',
      en: 'We agree what the leadership group is for.',
    },
  },
  {
    id: 'F2',
    section: 'forutsetninger',
    text: {
      nb: 'Vi bruker tida på de riktige sakene.',
      da: 'Vi bruger tiden på de rigtige sager.',
      en: 'We spend time on the right matters.',
    },
  },
  {
    id: 'F3',
    section: 'forutsetninger',
    text: {
      nb: 'Jeg vet hva som ventes av meg som medlem.',
      da: 'Jeg ved, hvad der forventes af mig som medlem.',
      en: 'I know what is expected of me as a member.',
    },
  },
  {
    id: 'P1',
    section: 'prosesser',
    text: {
      nb: 'Det er klart hva vi skal gjøre med hver sak.',
      da: 'Det er klart, hvad vi skal gøre med hver sag.',
      en: 'It is clear what we are to do with each matter.',
    },
  },
  {
    id: 'P2',
    section: 'prosesser',
    text: {
      nb: 'Vi lytter og tenker videre på det andre sier.',
      da: 'Vi lytter og tænker videre på det, andre siger.',
      en: 'We listen and build on what others say.',
    },
  },
  {
    id: 'P3',
    section: 'prosesser',
    text: {
      nb: 'Vi støtter hverandre og lærer av det som ikke gikk.',
      da: 'Vi støtter hinanden og lærer af det, der ikke lykkedes.',
      en: 'We support each other and learn from what failed.',
    },
  },
  {
    id: 'P4',
    section: 'prosesser',
    text: {
      nb: 'Vi tar opp uenighet og konflikter og kommer videre.',
      da: 'Vi tager uenighed og konflikter op og kommer videre.',
      en: 'We take up disagreement and conflict and move on.',
    },
  },
  {
    id: 'P5',
    section: 'prosesser',
    text: {
      nb: 'Vi samarbeider også mellom møtene.',
      da: 'Vi samarbejder også mellem møderne.',
      en: 'We cooperate between meetings too.',
    },
  },
  {
    id: 'R1',
    section: 'resultater',
    text: {
      nb: 'Arbeidet vårt gir noe til hele {enhet}.',
      da: 'Vores arbejde giver noget til hele {enhet}.',
      en: 'Our work gives something to all of {enhet}.',
    },
  },
  {
    id: 'R2',
    section: 'resultater',
    text: {
      nb: 'Vi blir stadig bedre som gruppe.',
      da: 'Vi bliver hele tiden bedre som team.',
      en: 'We keep getting better as a group.',
    },
  },
  {
    id: 'R3',
    section: 'resultater',
    text: {
      nb: 'Jeg blir en bedre leder av å være med.',
      da: 'Jeg bliver en bedre leder af at være med.',
      en: 'I become a better leader by taking part.',
    },
  },
  {
    id: 'S1',
    section: 'tilstander',
    text: {
      nb: 'Vi tror vi klarer det som venter oss.',
      da: 'Vi tror på, at vi klarer det, der venter os.',
      en: 'We believe we can do what lies ahead.',
    },
  },
  {
    id: 'S2',
    section: 'tilstander',
    text: {
      nb: 'Her tør vi å si det vi mener.',
      da: 'Her tør vi sige, hvad vi mener.',
      en: 'Here we dare to say what we think.',
    },
  },
  {
    id: 'S3',
    section: 'tilstander',
    text: {
      nb: 'Vi lærer ledelse av hverandre og gjør mer av det som virker.',
      da: 'Vi lærer ledelse af hinanden og gør mere af det, der virker.',
      en: 'We learn leadership from each other and do more of what works.',
    },
  },
  {
    id: 'S4',
    section: 'tilstander',
    text: {
      nb: 'Vi strekker oss mer etter å bli bedre enn etter å unngå feil.',
      da: 'Vi stræber mere efter at blive bedre end efter at undgå fejl.',
      en: 'We strive more to improve than to avoid mistakes.',
    },
  },
]

const lifted = new Set(['forutsetninger', 'prosesser', 'resultater'])

/** What the group can lift by itself: preconditions, processes and results. */
export const liftable: { readonly id: string; readonly title: LocalText }[] = statements
  .filter(({ section }) => lifted.has(section))
  .map(({ id, text }) => ({ id, title: text }))
