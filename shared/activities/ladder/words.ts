import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Trapp',
  nobody: 'Ingen har svart ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  goalTooFew: 'For få svar på «{label}» til å vise.',
  level: 'trinn {number}',
  quoted: '«{text}»',
  list: '{others} og {last}',
  all: 'Alle {people} svarte {level}.',
  range:
    '{tied, plural, =0 {Svarene går fra {low} til {high}.} one {Svarene går fra {low} til {high}, flest på {most} ({count} av {people}).} other {Svarene går fra {low} til {high}, flest på {most} ({count} av {people} på hver).}}',
  median: 'Median {median} – {word}.',
  camps: 'Median {median}. To leire – hva ser dere ulikt?',
  climb: '{up, plural, =0 {Ingen} other {# av {people}}} vil minst ett trinn opp.',
  climbAll: 'Alle {people} vil minst ett trinn opp.',
  climbMedians: 'Medianen går fra {from} til {to}.',
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
  medianIs: 'Median {median}',
  people: '{people} svar',
  inFile: 'Median {median} av {people} svar, fra {low} til {high}. {word}',
  head: {
    level: 'Trinn',
    count: 'Antall',
    before: 'Runden før',
    again: 'Denne runden',
    median: 'Median',
    range: 'Fra – til',
    spread: 'Spredning',
    people: 'Svar',
    up: 'Vil minst ett trinn opp',
    notUp: 'Vil ikke høyere',
  },
  input: {
    one: 'Velg ett trinn',
    place: 'Trinn {number} av {of}:',
    own: '{label}: {level}',
    next: 'Neste: {label}',
    back: 'Tilbake til «{label}»',
    missing: 'Velg et trinn før du sender, eller hopp over.',
    missingPart: 'Velg et trinn før du går videre.',
    private: 'Bare for deg. Svaret blir på telefonen og sendes ikke.',
    kept: 'Tatt vare på her på telefonen.',
    send: 'Send svaret',
  },
}

export type LadderWords = typeof nb

export const words: Catalogue<LadderWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
