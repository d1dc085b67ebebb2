import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Sortering',
  nobody: 'Ingen har sortert ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  tooFewEach: 'For få har sortert hvert kort til å vise noe (minst {k} på hvert).',
  cardsTooFew:
    '{cards, plural, one {Ett kort har for få svar til å vises.} other {# kort har for få svar til å vises.}}',
  withheld: 'for få svar til å vise',
  most: 'Flest la {cards} i {bucket} ({count} av {people}).',
  tied: 'Flest la {cards} i {bucket} ({count} på hvert).',
  tiedMany: '{cards} kort har like mange i {bucket} ({count} på hvert), og ingen har flere.',
  noneInBucket: 'Ingen la noe i {bucket}.',
  divided: 'Dere ser mest ulikt på {cards} ({counts}). Begynn samtalen der.',
  dividedFew: 'Dere ser mest ulikt på {cards}. Begynn samtalen der.',
  dividedMany: '{cards} kort deler dere like mye. Begynn samtalen med {card} ({counts}).',
  united: 'Dere sorterte ganske likt.',
  apart:
    '{cards, plural, one {Ett kort ligger ulikt ved bordene: {card}} other {# kort ligger ulikt ved bordene. Begynn samtalen med {card}}} – {places}.',
  alike: 'Bordene sorterte likt.',
  strongest: '{side}: Sterkest er {cards} ({count} av {people}).',
  strongestTied: '{side}: Sterkest er {cards} ({count} på hvert).',
  strongestMany: '{side}: {cards} kort er like sterke ({count} på hvert).',
  weak: '{side}: Ingen la noe i {bucket}.',
  inBucket: '{count} {bucket}',
  against: '{first} mot {second}',
  atTables: '{bucket} ved bord {tables}',
  list: '{others} og {last}',
  quoted: '«{text}»',
  untouched:
    '{cards, plural, one {+ ett kort som ingen har sortert} other {+ # kort som ingen har sortert}}',
  length: 'Lengden er andelen som la kortet i {bucket}',
  of: '{count} av {people}',
  percent: '{percent} % av {people}',
  before: 'Smal stripe under: runden før',
  left: 'Tom plass: lot kortet ligge',
  apartHead: 'Ulikt ved bordene',
  alikeHead: 'Likt, eller ett bord alene',
  head: { card: 'Kort', section: 'Del', people: 'Svar', before: 'Runden før' },
  input: {
    sorted: '{sorted} av {cards} sortert',
    ofSection: '{sorted} av {cards}',
    search: 'Finn et kort',
    noMatch: 'Ingen kort passer med «{search}».',
    matches: '{cards, plural, one {# kort passer} other {# kort passer}}',
    takeBackOf: 'Ta bort {card} fra {bucket}',
    untouched: 'La kort som ikke angår dere, ligge. Du kan sende selv om ikke alt er sortert.',
    untouchedOwn: 'Du kan sende selv om ikke alt er sortert.',
    missing: 'Legg minst ett kort i en bunke før du sender, eller hopp over.',
    send: 'Send svaret',
  },
}

export type SortWords = typeof nb

export const words: Catalogue<SortWords> = {
  nb,
  nn: () => import('./nn.ts'),
  da: () => import('./da.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
}
