import type { Catalogue } from '../../i18n/words.ts'
import { statusWords } from './status-words.ts'

const nb = {
  name: 'Oppfølging',
  none: 'Ingen avtaler er lest inn ennå.',
  noneHint: 'Prosesslederen kan lese inn fila med avtalene fra forrige gang.',
  nobody: 'Ingen har fulgt opp avtalene ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  finding: '{asked} av {all, plural, one {# avtale} other {# avtaler}} er fulgt opp. {counts}.',
  count: '{status}: {count}',
  nameless: 'Avtale {number}',
  date: '{day, date, long}',
  status: {
    ...statusWords.nb,
    silent: 'Ikke fulgt opp i dag',
  },
  field: {
    what: 'Dette ble vi enige om',
    sign: 'Tegnet vi skulle se',
    firstStep: 'Første steg',
    who: 'Hvem',
    when: 'Når så vi på den igjen?',
    status: 'Hvordan har det gått?',
    learnt: 'Hva har vi lært?',
    now: 'Avtalen er nå',
    next: 'Når ser vi på den igjen?',
  },
  head: { agreement: 'Avtale' },
  input: {
    choose: 'Velg avtalen deres',
    chooseHint: 'Trykk på den avtalen dere vil si noe om. Dere kan ta flere.',
    learntHint: 'Kort og uten navn.',
    optional: 'kan stå tomt',
    leave: 'Si ikke noe om denne likevel',
    missing: {
      card: 'Velg en avtale før du sender.',
      status: 'Velg hvordan det har gått, før du sender.',
    },
    tooLong: 'Kort ned teksten med {over, plural, one {# tegn} other {# tegn}}.',
    noDay: 'Velg en dato fra 2000 til 2099, eller la feltet stå tomt.',
    signed: 'Avtalen sier hvem det gjelder: Bordet eller gruppa står bak svaret.',
    send: 'Send svaret',
  },
}

export type FollowupWords = typeof nb

export const words: Catalogue<FollowupWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
