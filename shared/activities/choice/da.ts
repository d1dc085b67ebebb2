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
  head: { option: 'Svarmulighed', count: 'Antal' },
  input: {
    chooseOne: 'Vælg én',
    chooseUpTo: 'Vælg op til {most} · {chosen} valgt',
    items: 'Markér op til {most} i {option}, hvis du vil · {chosen} valgt',
    removeFirst: 'Du kan vælge op til {most}. Fjern et valg først.',
    missing: 'Vælg en svarmulighed, før du sender.',
    send: 'Send svaret',
  },
}
