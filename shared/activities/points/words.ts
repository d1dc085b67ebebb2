import type { Catalogue } from '../../i18n/words.ts'

const nb = {
  name: 'Prikker',
  nobody: 'Ingen har gitt prikker ennå.',
  tooFew: 'For få svar til å vise ({people} av minst {k}).',
  withheld: 'for få svar til å vise',
  dots: '{dots, plural, one {# prikk} other {# prikker}}',
  from: '{people, plural, one {fra # person} other {fra # personer}}',
  fromTables: '{people, plural, one {fra # bord} other {fra # bord}}',
  most: 'Flest prikker: {option} ({dots} {from}).',
  tied: 'Flest prikker: {options} ({dots} hver).',
  even: 'Alle fikk like mange prikker ({dots} hver).',
  none: '{options, plural, one {Ett forslag fikk ingen.} other {# forslag fikk ingen.}}',
  noneNamed: 'Ingen prikker til {option}.',
  list: '{others} og {last}',
  quoted: '«{text}»',
  restNone: '+ {options} til uten prikker',
  rest: '+ {options} til, {dots} i alt',
  head: { option: 'Forslag', dots: 'Prikker', people: 'Personer', tables: 'Bord' },
  input: {
    group: 'Fordel {points, plural, one {# prikk} other {# prikker}}',
    groupMost:
      'Fordel {points, plural, one {# prikk} other {# prikker}}, høyst {most} på hvert forslag',
    left: '{left} av {points} igjen',
    add: 'En prikk til {option}',
    remove: 'Ta en prikk fra {option}',
    noneLeft: 'Alle prikkene er brukt. Ta en prikk fra et annet forslag først.',
    mostHere: 'Høyst {most, plural, one {# prikk} other {# prikker}} på hvert forslag.',
    spare: 'Du kan sende selv om det er prikker igjen.',
    missing: 'Gi minst én prikk før du sender, eller hopp over.',
    send: 'Send svaret',
  },
}

export type PointsWords = typeof nb

export const words: Catalogue<PointsWords> = {
  nb,
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
}
