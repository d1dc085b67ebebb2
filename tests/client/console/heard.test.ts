import { describe, expect, it } from 'vitest'
import { heardIn } from '../../../client/console/lead/heard.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { agendaAt, openChoice, shownChoice, stepOf, viewOf } from './views.ts'

const say = wordsIn(consoleWords, 'nb')
const heard = (view: ConsoleView) => heardIn(view, say)
const talk = viewOf({ phase: 'running', step: stepOf('se'), agenda: agendaAt('se') })

describe('what a screen reader hears on the console', () => {
  it.each<[string, ConsoleView, string, string]>([
    ['in the lobby', viewOf(), '', 'Storskjermen viser: koden og QR-koden'],
    [
      'when a step opens',
      openChoice(),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when answers are stopped',
      openChoice({ step: stepOf('velg', { status: 'locked' }) }),
      'Velg én K · Stengt for svar',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when the last answers are taken in',
      openChoice({ step: stepOf('velg', { status: 'closing' }) }),
      'Velg én K · De siste svarene tas imot …',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when the answers are up',
      openChoice({ step: stepOf('velg', { status: 'revealed' }), shown: [shownChoice] }),
      'Velg én K · Vist',
      'Storskjermen viser: svarene',
    ],
    [
      'when they are hidden',
      openChoice({
        step: stepOf('velg', { status: 'revealed' }),
        shown: [shownChoice],
        hidden: true,
      }),
      'Velg én K · Vist',
      'Storskjermen viser: oppgaven, svarene er skjult',
    ],
    [
      'when they are a table',
      openChoice({ shown: [shownChoice], asTable: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: svarene som tabell',
    ],
    [
      'when they are closed and wait',
      openChoice({ step: stepOf('velg', { status: 'sealed', release: 'reveal' }) }),
      'Velg én K · Lukket',
      'Storskjermen viser: at svarene er lukket',
    ],
    [
      'when too few have answered to show it',
      openChoice({
        step: stepOf('velg', { status: 'revealed' }),
        shown: [{ ...shownChoice, figures: { option: { tooFew: true, people: 2 } } }],
      }),
      'Velg én K · Vist',
      'Storskjermen viser: at det er for få svar',
    ],
    [
      'when a live picture has not moved yet',
      openChoice({ shown: [{ ...shownChoice, figures: {}, final: false }] }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when answers for a later reveal are hidden, of which the screen shows nothing anyway',
      openChoice({ step: stepOf('velg', { release: 'reveal' }), hidden: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when a live picture is hidden, and the screen shows what to choose',
      openChoice({ hidden: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: oppgaven',
    ],
    [
      'when the code is asked for in the lobby, where it is up already',
      viewOf({ joinOverlay: true }),
      '',
      'Storskjermen viser: koden og QR-koden',
    ],
    ['when a talk begins', talk, 'Hva ser vi?', 'Storskjermen viser: spørsmålet'],
    [
      'when the screen is black',
      openChoice({ blank: true, joinOverlay: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: ingenting (svart)',
    ],
    [
      'when the code is large',
      openChoice({ joinOverlay: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: koden, over alt annet',
    ],
    [
      'when phones ask people to look up',
      openChoice({ lookUp: true }),
      'Velg én K · Åpent for svar',
      'Storskjermen viser: oppgaven. Telefonene viser: Se opp',
    ],
    [
      'at the end',
      viewOf({ phase: 'ended' }),
      'Økta er avsluttet.',
      'Storskjermen viser: at økta er over',
    ],
  ])('%s', (_when, view, step, screen) => {
    expect(heard(view)).toMatchObject({ step, screen })
  })

  it('is not each answer that comes, only that everyone has answered', () => {
    expect(heard(openChoice({ answered: 8 }))).toEqual(heard(openChoice({ answered: 9 })))
    expect(heard(openChoice({ answered: 12 })).moment).toBe('Alle 12 har svart.')
  })

  it('is that everyone is done where no answer tells, and not who or how many on the way', () => {
    const done = (count: number, by: 'people' | 'tables' = 'people') =>
      heard({ ...talk, done: { by, count, of: 12 } })

    expect(done(7)).toEqual(done(11))
    expect(done(0, 'tables').moment).toBe('')
    expect(done(12).moment).toBe('Alle 12 er ferdige.')
    expect(done(12, 'tables').moment).toBe('Alle 12 bord er ferdige.')
    expect(heard({ ...talk, done: { by: 'people', count: 0, of: 0 } }).moment).toBe('')
  })

  it('is that everyone answered the same', () => {
    expect(heard(openChoice({ unanimous: true })).moment).toMatch(/^Alle svarte likt/)
  })
})
