import type { Translation } from '../../i18n/words.ts'
import type { PointsWords } from './words.ts'

export const nn: Translation<PointsWords> = {
  name: 'Prikkar',
  nobody: 'Ingen har gitt prikkar enno.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  withheld: 'for få svar til å vise',
  dots: '{dots, plural, one {# prikk} other {# prikkar}}',
  from: '{people, plural, one {frå # person} other {frå # personar}}',
  fromTables: '{people, plural, one {frå # bord} other {frå # bord}}',
  most: 'Flest prikkar: {option} ({dots} {from}).',
  tied: 'Flest prikkar: {options} ({dots} på kvart).',
  even: 'Alle fekk like mange prikkar ({dots} på kvart).',
  none: '{options, plural, one {Eitt forslag fekk ingen.} other {# forslag fekk ingen.}}',
  noneNamed: 'Ingen prikkar til {option}.',
  list: '{others} og {last}',
  quoted: '«{text}»',
  restNone: '+ {options} til utan prikkar',
  rest: '+ {options} til, {dots} i alt',
  head: { option: 'Forslag', dots: 'Prikkar', people: 'Personar', tables: 'Bord' },
  input: {
    group: 'Fordel {points, plural, one {# prikk} other {# prikkar}}',
    groupMost:
      'Fordel {points, plural, one {# prikk} other {# prikkar}}, høgst {most} på kvart forslag',
    left: '{left} av {points} att',
    add: 'Ein prikk til {option}',
    remove: 'Ta ein prikk frå {option}',
    noneLeft: 'Alle prikkane er brukte. Ta ein prikk frå eit anna forslag først.',
    mostHere: 'Høgst {most, plural, one {# prikk} other {# prikkar}} på kvart forslag.',
    spare: 'Du kan sende sjølv om du har prikkar att.',
    missing: 'Gi minst éin prikk før du sender, eller hopp over.',
    send: 'Send svaret',
  },
}
