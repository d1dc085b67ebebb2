import type { Translation } from '../words.ts'
import type { ReportWords } from './index.ts'

export const page: Translation<ReportWords['page']> = {
  product: 'Plenum',
  name: '{day} {title} – rapport',
  kind: 'Rapport',
  loading: 'Hentar rapporten …',
  back: 'Tilbake til økta',
  language: 'Språk (Language)',
  actions: 'Ta med rapporten',
  print: 'Skriv ut',
  csv: 'Rekneark (CSV)',
  json: 'Opplegg og resultat (JSON)',
  agreementsFile: 'Avtalane til neste gong (fil)',
  agreementsCalendar: 'Datoane i kalenderen (ICS)',
  facts: {
    day: 'Dato',
    deck: 'Opplegg',
    unit: 'For',
    answers: 'Svara',
    agreements: 'Avtalane',
  },
  // Without the weekday: what stands in for Nynorsk in dates (`localeOf`) has bokmål's.
  day: '{day, date, long}',
  units: { school: 'Leiarar i skule', kindergarten: 'Leiarar i barnehage' },
  answersUntil: 'Blir sletta {day, date, long}',
  answersDeleted: 'Sletta etter {day, date, long}',
  agreementsUntil: 'Tekne vare på til {day, date, long}',
  provisional: {
    tag: 'Førebels',
    text: 'Økta er ikkje avslutta. Her står det som var vist kl. {at, time, short}.',
    again: 'Hent på nytt',
    fetching: 'Hentar …',
    fetched: 'Henta på nytt kl. {at, time, short}.',
  },
  parkingHint: 'Det som kom opp, og som de ville kome tilbake til.',
  contents: 'Innhald',
  agreements: 'Avtalane',
  steps: 'Økta, steg for steg',
  modes: { individual: 'individuelt', group: 'i gruppa', plenary: 'i plenum' },
  answered: '{people} svarte{skipped, plural, =0 {} other {, # hoppa over}}',
  round: 'Runde {round}',
  about: 'Snakka om',
  missing: {
    notShown: 'Ikkje vist i økta, og derfor ikkje med her.',
    notYet: 'Ikkje vist enno.',
    deleted: 'Sletta, slik det blei sagt i økta.',
  },
  note: 'Notata ligg på telefonane, og er ikkje med her.',
  trouble: {
    closed: 'Rapporten kan ikkje opnast her',
    closedWhy:
      'Denne nettlesaren kjenner ikkje lenka til økta, eller økta er sletta. Opne lenka du tok vare på, og gå til rapporten derifrå.',
    toStart: 'Til startsida',
    failed: 'Fekk ikkje henta rapporten',
    retry: 'Prøv igjen',
  },
}
