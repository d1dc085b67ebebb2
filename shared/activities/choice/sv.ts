import type { ChoiceWords } from './words.ts'

export const sv: ChoiceWords = {
  name: 'Val',
  nobody: 'Ingen har svarat än.',
  tooFew: 'För få svar för att visas ({people} av minst {k}).',
  itemsTooFew: 'Punkterna under K:na: för få har markerat något för att det ska visas.',
  noItems: 'Ingen har markerat något.',
  withheld: 'för få svar för att visas',
  all: 'Alla {people} valde {option}.',
  even: 'Valen är jämnt fördelade ({people} har svarat).',
  most: '{tied, plural, one {Flest valde {options} ({count} av {people}).} other {Flest valde {options} ({count} av {people} på varje).}}',
  share: '{percent} %',
  none: 'Ingen valde {options}.',
  list: '{others} och {last}',
  moreItems: '+ {items} till',
  head: { option: 'Alternativ', count: 'Antal' },
  input: {
    chooseOne: 'Välj ett',
    chooseUpTo: 'Välj högst {most} · {chosen} valda',
    items: 'Markera högst {most} i {option} om du vill · {chosen} valda',
    removeFirst: 'Du kan välja högst {most}. Ta bort ett val först.',
    missing: 'Välj ett alternativ innan du skickar.',
    send: 'Skicka svaret',
  },
}
