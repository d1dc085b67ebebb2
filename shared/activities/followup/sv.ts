import { sv as statuses } from './status-sv.ts'
import type { FollowupWords } from './words.ts'

export const sv: FollowupWords = {
  name: 'Uppföljning',
  none: 'Inga överenskommelser har lästs in än.',
  noneHint: 'Facilitatorn kan läsa in filen med överenskommelserna från förra gången.',
  nobody: 'Ingen har följt upp överenskommelserna än.',
  tooFew: 'För få svar för att visas ({people} av minst {k}).',
  finding:
    '{asked} av {all, plural, one {# överenskommelse} other {# överenskommelser}} har följts upp. {counts}.',
  count: '{status}: {count}',
  nameless: 'Överenskommelse {number}',
  date: '{day, date, long}',
  status: {
    ...statuses,
    silent: 'Inte uppföljd i dag',
  },
  field: {
    what: 'Det här kom vi överens om',
    sign: 'Tecknet vi skulle se',
    firstStep: 'Första steget',
    who: 'Vem',
    when: 'När tittade vi på den igen?',
    status: 'Hur har det gått?',
    learnt: 'Vad har vi lärt oss?',
    now: 'Överenskommelsen är nu',
    next: 'När tittar vi på den igen?',
  },
  head: { agreement: 'Överenskommelse' },
  input: {
    choose: 'Välj er överenskommelse',
    chooseHint: 'Tryck på den överenskommelse ni vill säga något om. Ni kan ta flera.',
    learntHint: 'Kort och utan namn.',
    optional: 'kan lämnas tomt',
    leave: 'Säg inget om den här',
    missing: {
      card: 'Välj en överenskommelse innan du skickar.',
      status: 'Välj hur det har gått innan du skickar.',
    },
    tooLong: 'Korta ner texten med {over, plural, one {# tecken} other {# tecken}}.',
    noDay: 'Välj ett datum från 2000 till 2099, eller lämna fältet tomt.',
    signed: 'Överenskommelsen säger vems den är: bordet eller gruppen står bakom svaret.',
    send: 'Skicka svaret',
  },
}
