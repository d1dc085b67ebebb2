import type { Translation } from '../../i18n/words.ts'
import type { PointsWords } from './words.ts'

export const da: Translation<PointsWords> = {
  name: 'Prikker',
  nobody: 'Ingen har givet prikker endnu.',
  tooFew: 'For få svar til at vise ({people} af mindst {k}).',
  withheld: 'for få svar til at vise',
  dots: '{dots, plural, one {# prik} other {# prikker}}',
  from: '{people, plural, one {fra # person} other {fra # personer}}',
  fromTables: '{people, plural, one {fra # bord} other {fra # borde}}',
  most: 'Flest prikker: {option} ({dots} {from}).',
  tied: 'Flest prikker: {options} ({dots} hver).',
  even: 'Alle fik lige mange prikker ({dots} hver).',
  none: '{options, plural, one {Ét forslag fik ingen.} other {# forslag fik ingen.}}',
  noneNamed: 'Ingen prikker til {option}.',
  list: '{others} og {last}',
  quoted: '»{text}«',
  restNone: '+ {options} til uden prikker',
  rest: '+ {options} til, {dots} i alt',
  head: { option: 'Forslag', dots: 'Prikker', people: 'Personer', tables: 'Borde' },
  input: {
    group: 'Fordel {points, plural, one {# prik} other {# prikker}}',
    groupMost:
      'Fordel {points, plural, one {# prik} other {# prikker}}, højst {most} på hvert forslag',
    left: '{left} af {points} tilbage',
    add: 'En prik til {option}',
    remove: 'Tag en prik fra {option}',
    noneLeft: 'Alle prikker er brugt. Tag en prik fra et andet forslag først.',
    mostHere: 'Højst {most, plural, one {# prik} other {# prikker}} på hvert forslag.',
    spare: 'Du kan sende, selv om der er prikker tilbage.',
    missing: 'Giv mindst én prik, før du sender, eller spring over.',
    send: 'Send svaret',
  },
}
