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
  spread: {
    even: 'Vala er jamt fordelte.',
    fairly: 'Vala er nokså jamt fordelte.',
    uneven: 'Vala er ujamt fordelte.',
    few: 'Vala samlar seg om få.',
  },
  view: { bars: 'Kor mange valde kva', groups: 'Grupper etter val' },
  groups: {
    nobody: 'Ingen',
    few: '{people, plural, one {Éin person: gå til ei anna gruppe} other {# personar: slå dykk saman med ei anna gruppe}}',
    alike: '{groups, plural, one {Éi gruppe på {size}} other {# grupper på {size}}}',
    mixed: '{groups} grupper på {least} og {most}',
    ofPeople: 'Dei som valde det same, sit saman, tre eller fire i kvar gruppe.',
    ofTables: 'Borda som valde det same.',
  },
  head: { option: 'Alternativ', count: 'Antal', share: 'Del av svara' },
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
