import type { Translation } from '../../i18n/words.ts'
import type { ChoiceWords } from './words.ts'

export const nn: Translation<ChoiceWords> = {
  name: 'Val',
  nobody: 'Ingen har svara enno.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  itemsTooFew: 'Punkta under K-ane: for få har markert noko til at vi kan vise det.',
  noItems: 'Ingen har markert noko.',
  withheld: 'for få svar til å vise',
  all: 'Alle {people} valde {option}.',
  even: 'Vala er jamt fordelte ({people} har svara).',
  most: '{tied, plural, one {Flest valde {options} ({count} av {people}).} other {Flest valde {options} ({count} av {people} på kvart).}}',
  share: '{percent} %',
  none: 'Ingen valde {options}.',
  list: '{others} og {last}',
  moreItems: '+ {items} til',
  head: { option: 'Alternativ', count: 'Antal' },
  input: {
    chooseOne: 'Vel eitt',
    chooseUpTo: 'Vel inntil {most} · {chosen, plural, one {# valt} other {# valde}}',
    items:
      'Marker inntil {most} i {option} om du vil · {chosen, plural, one {# valt} other {# valde}}',
    removeFirst: 'Du kan velje inntil {most}. Ta bort eitt val først.',
    missing: 'Vel eit alternativ før du sender.',
    send: 'Send svaret',
  },
}
