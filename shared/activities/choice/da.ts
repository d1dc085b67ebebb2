import type { Translation } from '../../i18n/words.ts'
import type { ChoiceWords } from './words.ts'

export const da: Translation<ChoiceWords> = {
  name: 'Valg',
  nobody: 'Ingen har svaret endnu.',
  tooFew: 'For få svar til at vise ({people} af mindst {k}).',
  itemsTooFew: 'Punkterne under K’erne: For få har markeret noget, til at det vises.',
  noItems: 'Ingen har markeret noget.',
  withheld: 'for få svar til at vise',
  all: 'Alle {people} valgte {option}.',
  even: 'Valgene er jævnt fordelt ({people} har svaret).',
  most: '{tied, plural, one {Flest valgte {options} ({count} af {people}).} other {Flest valgte {options} ({count} af {people} på hver).}}',
  share: '{percent} %',
  none: 'Ingen valgte {options}.',
  list: '{others} og {last}',
  moreItems: '+ {items} til',
  spread: {
    even: 'Valgene er jævnt fordelt.',
    fairly: 'Valgene er nogenlunde jævnt fordelt.',
    uneven: 'Valgene er ujævnt fordelt.',
    few: 'Valgene samler sig om få.',
  },
  view: { bars: 'Hvor mange valgte hvad', groups: 'Grupper efter valg' },
  groups: {
    nobody: 'Ingen',
    few: '{people, plural, one {Én person: gå hen til en anden gruppe} other {# personer: slå jer sammen med en anden gruppe}}',
    alike: '{groups, plural, one {Én gruppe på {size}} other {# grupper på {size}}}',
    mixed: '{groups} grupper på {least} og {most}',
    ofPeople: 'De, der valgte det samme, sidder sammen, tre eller fire i hver gruppe.',
    ofTables: 'Bordene, der valgte det samme.',
  },
  head: { option: 'Svarmulighed', count: 'Antal', share: 'Andel af svarene' },
  input: {
    chooseOne: 'Vælg én',
    chooseUpTo: 'Vælg op til {most} · {chosen} valgt',
    items: 'Markér op til {most} i {option}, hvis du vil · {chosen} valgt',
    removeFirst: 'Du kan vælge op til {most}. Fjern et valg først.',
    missing: 'Vælg en svarmulighed, før du sender.',
    send: 'Send svaret',
  },
}
