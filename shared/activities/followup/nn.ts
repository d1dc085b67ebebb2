import type { Translation } from '../../i18n/words.ts'
import { nn as statuses } from './status-nn.ts'
import type { FollowupWords } from './words.ts'

export const nn: Translation<FollowupWords> = {
  name: 'Oppfølging',
  none: 'Ingen avtalar er lesne inn enno.',
  noneHint: 'Prosessleiaren kan lese inn fila med avtalane frå førre gong.',
  nobody: 'Ingen har følgt opp avtalane enno.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  finding: 'De har følgt opp {asked} av {all, plural, one {# avtale} other {# avtalar}}. {counts}.',
  count: '{status}: {count}',
  nameless: 'Avtale {number}',
  date: '{day, date, long}',
  status: {
    ...statuses,
    silent: 'Ikkje følgt opp i dag',
  },
  field: {
    what: 'Dette blei vi samde om',
    sign: 'Teiknet vi skulle sjå',
    firstStep: 'Første steg',
    who: 'Kven',
    when: 'Når såg vi på avtalen igjen?',
    status: 'Korleis har det gått?',
    learnt: 'Kva har vi lært?',
    now: 'Avtalen er no',
    next: 'Når ser vi på avtalen igjen?',
  },
  head: { agreement: 'Avtale' },
  input: {
    choose: 'Vel avtalen dykkar',
    chooseHint: 'Trykk på den avtalen de vil seie noko om. De kan ta fleire.',
    learntHint: 'Kort og utan namn.',
    optional: 'kan stå tomt',
    leave: 'Ikkje sei noko om denne likevel',
    missing: {
      card: 'Vel ein avtale før du sender.',
      status: 'Vel korleis det har gått, før du sender.',
    },
    tooLong: 'Kort ned teksten med {over, plural, one {# teikn} other {# teikn}}.',
    noDay: 'Vel ein dato frå 2000 til 2099, eller lat feltet stå tomt.',
    signed: 'Avtalen seier kven det gjeld: Bordet eller gruppa står bak svaret.',
    send: 'Send svaret',
  },
}
