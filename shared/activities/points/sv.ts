import type { PointsWords } from './words.ts'

export const sv: PointsWords = {
  name: 'Prickar',
  nobody: 'Ingen har satt några prickar än.',
  tooFew: 'För få svar för att visas ({people} av minst {k}).',
  withheld: 'för få svar för att visas',
  dots: '{dots, plural, one {# prick} other {# prickar}}',
  from: '{people, plural, one {från # person} other {från # personer}}',
  fromTables: '{people, plural, one {från # bord} other {från # bord}}',
  most: 'Flest prickar: {option} ({dots} {from}).',
  tied: 'Flest prickar: {options} ({dots} var).',
  even: 'Alla fick lika många prickar ({dots} var).',
  none: '{options, plural, one {Ett förslag fick inga.} other {# förslag fick inga.}}',
  noneNamed: 'Inga prickar till {option}.',
  list: '{others} och {last}',
  quoted: '”{text}”',
  restNone: '+ {options} till utan prickar',
  rest: '+ {options} till, {dots} totalt',
  head: { option: 'Förslag', dots: 'Prickar', people: 'Personer', tables: 'Bord' },
  input: {
    group: 'Fördela {points, plural, one {# prick} other {# prickar}}',
    groupMost:
      'Fördela {points, plural, one {# prick} other {# prickar}}, högst {most} på varje förslag',
    left: '{left} av {points} kvar',
    add: 'En prick till {option}',
    remove: 'Ta en prick från {option}',
    noneLeft: 'Alla prickar är använda. Ta en prick från ett annat förslag först.',
    mostHere: 'Högst {most, plural, one {# prick} other {# prickar}} på varje förslag.',
    spare: 'Du kan skicka även om det finns prickar kvar.',
    missing: 'Sätt minst en prick innan du skickar, eller hoppa över.',
    send: 'Skicka svaret',
  },
}
