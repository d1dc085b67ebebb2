import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Valg',
  nobody: 'Ingen har svart ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  itemsTooFew: 'Punktene under K-ene: for få har markert noe til at det vises.',
  noItems: 'Ingen har markert noe.',
  withheld: 'for få svar til å vise',
  all: 'Alle {people} valgte {option}.',
  even: 'Valgene er jevnt fordelt ({people} har svart).',
  most: '{tied, plural, one {Flest valgte {options} ({count} av {people}).} other {Flest valgte {options} ({count} av {people} på hver).}}',
  share: '{percent} %',
  none: 'Ingen valgte {options}.',
  list: '{others} og {last}',
  moreItems: '+ {items} til',
  spread: {
    even: 'Valgene er jevnt fordelt.',
    fairly: 'Valgene er nokså jevnt fordelt.',
    uneven: 'Valgene er ujevnt fordelt.',
    few: 'Valgene samler seg om få.',
  },
  view: { bars: 'Hvor mange valgte hva', groups: 'Grupper etter valg' },
  groups: {
    nobody: 'Ingen',
    few: '{people, plural, one {Én person: gå til en annen gruppe} other {# personer: slå dere sammen med en annen gruppe}}',
    alike: '{groups, plural, one {Én gruppe på {size}} other {# grupper på {size}}}',
    mixed: '{groups} grupper på {least} og {most}',
    ofPeople: 'De som valgte det samme, sitter sammen, tre eller fire i hver gruppe.',
    ofTables: 'Bordene som valgte det samme.',
  },
  head: { option: 'Alternativ', count: 'Antall', share: 'Andel av svarene' },
  input: {
    chooseOne: 'Velg én',
    chooseUpTo: 'Velg inntil {most} · {chosen} valgt',
    items: 'Marker inntil {most} i {option} om du vil · {chosen} valgt',
    removeFirst: 'Du kan velge inntil {most}. Ta bort ett valg først.',
    missing: 'Velg et alternativ før du sender.',
    send: 'Send svaret',
  },
}

export type ChoiceWords = typeof nb

export const words: Catalogue<ChoiceWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
