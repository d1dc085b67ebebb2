import type { Translation } from '../../i18n/words.ts'
import { da as statuses } from './status-da.ts'
import type { FollowupWords } from './words.ts'

export const da: Translation<FollowupWords> = {
  name: 'Opfølgning',
  none: 'Ingen aftaler er indlæst endnu.',
  noneHint: 'Facilitatoren kan indlæse filen med aftalerne fra sidste gang.',
  nobody: 'Ingen har fulgt op på aftalerne endnu.',
  tooFew: 'For få svar til at vise ({people} af mindst {k}).',
  finding:
    'Der er fulgt op på {asked} af {all, plural, one {# aftale} other {# aftaler}}. {counts}.',
  count: '{status}: {count}',
  nameless: 'Aftale {number}',
  date: '{day, date, long}',
  status: {
    ...statuses,
    silent: 'Ikke fulgt op i dag',
  },
  field: {
    what: 'Det blev vi enige om',
    sign: 'Det tegn, vi skulle se',
    firstStep: 'Første skridt',
    who: 'Hvem',
    when: 'Hvornår skulle vi se på den igen?',
    status: 'Hvordan er det gået?',
    learnt: 'Hvad har vi lært?',
    now: 'Aftalen er nu',
    next: 'Hvornår ser vi på den igen?',
  },
  head: { agreement: 'Aftale' },
  input: {
    choose: 'Vælg jeres aftale',
    chooseHint: 'Tryk på den aftale, I vil sige noget om. I kan tage flere.',
    learntHint: 'Kort og uden navne.',
    optional: 'må stå tomt',
    leave: 'Sig alligevel ikke noget om denne',
    missing: {
      card: 'Vælg en aftale, før du sender.',
      status: 'Vælg, hvordan det er gået, før du sender.',
    },
    tooLong: 'Forkort teksten med {over, plural, one {# tegn} other {# tegn}}.',
    noDay: 'Vælg en dato fra 2000 til 2099, eller lad feltet stå tomt.',
    signed: 'Aftalen siger, hvem den gælder: Bordet eller gruppen står bag svaret.',
    send: 'Send svaret',
  },
}
