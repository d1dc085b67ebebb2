import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Vurdering',
  nobody: 'Ingen har svart ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  tooFewEach: 'For få har svart på hvert utsagn til å vise noe (minst {k} på hvert).',
  itemsTooFew: 'For få svar på {items} til å vise.',
  withheld: 'for få svar til å vise',
  united: 'Dere er ganske samlet om alle utsagnene.',
  one: 'Median {median} – {word}.',
  widest: 'Dere ser mest ulikt på {items} – {word}. Begynn samtalen der.',
  camps: 'Dere ser mest ulikt på {items}. To leire – hva ser de ulikt?',
  list: '{others} og {last}',
  quoted: '«{text}»',
  word: {
    united: 'ganske samlet',
    some: 'noe spredning',
    divided: 'delte meninger',
    camps: 'to leire',
  },
  said: {
    united: 'Ganske samlet',
    some: 'Noe spredning',
    divided: 'Delte meninger',
    camps: 'To leire',
  },
  inFile: 'Median {median}, gjennomsnitt {mean, number, ::.0} av {people} svar. {word}',
  people: '{people} svar',
  dontKnowCount: '{dontKnow} vet ikke',
  reversed: 'Snudd: her står {to} for «{name}»',
  before: 'Grå søyle til venstre: runden før · blå søyle: denne runden',
  moved: '{up} opp, {down} ned, {same} som før',
  dontKnow: 'Vet ikke',
  head: {
    item: 'Utsagn',
    people: 'Svar',
    median: 'Median',
    spread: 'Spredning',
    before: 'Median runden før',
    moved: 'Flyttet seg',
  },
  input: {
    answered: '{answered} av {items} besvart',
    group: 'Utsagn {first}–{last} av {items}',
    ends: '{from}: {low} · {to}: {high}',
    clear: 'Ta bort svaret på {item}',
    next: 'Neste utsagn',
    previous: 'Forrige utsagn',
    missing: 'Svar på minst ett utsagn før du sender, eller hopp over.',
    review: 'Du har ikke svart på alt. Det er lov.',
    goTo: 'Svar på {item}',
    sendAnyway: 'Send slik det er',
    send: 'Send svaret',
  },
}

export type RateWords = typeof nb

export const words: Catalogue<RateWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
