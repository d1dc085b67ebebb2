import { describe, expect, it } from 'vitest'
import { choice } from '../../../shared/activities/choice/index.ts'
import type { Mark } from '../../../shared/charts/marks.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { pictureOf, reportOf, type Section } from '../../../shared/report/report.ts'
import { agreement, lunch, lunches, report, talk, wishes } from '../../client/report/report-view.ts'

const today = '2126-11-22'

const inShort = (sections: readonly Section[]) => sections.map(({ kind, step }) => [kind, step.id])

const why = (section: Section | undefined) => section?.kind === 'missing' && section.why

describe('the report of a session', () => {
  it('has the agreements first, and the other steps in the order of the session', () => {
    const { agreements, steps } = reportOf(report(), today)

    expect(inShort(agreements)).toEqual([['results', 'avtale']])
    expect(inShort(steps)).toEqual([
      ['results', 'lunsj'],
      ['results', 'onsker'],
      ['talk', 'snakk'],
    ])
  })

  it('leaves out talks that show nothing, and those whose results are not there', () => {
    const hidden = lunch({ rounds: [] })
    const { steps } = reportOf(report({ steps: [hidden, talk(), talk({ shows: [] })] }), today)

    expect(inShort(steps)).toEqual([['missing', 'lunsj']])
  })

  it('tells of a private note, which nobody has', () => {
    const config = { private: true, most: 1, length: 140 }
    const note = wishes({ collects: false, config, rounds: [] })

    expect(inShort(reportOf(report({ steps: [note] }), today).steps)).toEqual([['note', 'onsker']])
  })
})

describe('a step without results', () => {
  const notRevealed = [lunch({ rounds: [] }), agreement({ rounds: [] })]
  const reasons = (change: Parameters<typeof report>[0], day = today) => {
    const { agreements, steps } = reportOf(report({ steps: notRevealed, ...change }), day)
    return { answers: why(steps[0]), agreements: why(agreements[0]) }
  }

  it('was not shown, once the session has ended', () => {
    expect(reasons({})).toEqual({ answers: 'notShown', agreements: 'notShown' })
  })

  it.each(['lobby', 'running'] as const)(
    'may still be shown while the session is in %s',
    (phase) => {
      expect(reasons({ phase })).toEqual({ answers: 'notYet', agreements: 'notYet' })
    },
  )

  it('has been deleted after its last day; agreements have a later one', () => {
    expect(reasons({}, '2126-12-23')).toEqual({ answers: 'deleted', agreements: 'notShown' })
    expect(reasons({}, '2128-01-22')).toEqual({ answers: 'deleted', agreements: 'deleted' })
  })
})

describe('two rounds of a step', () => {
  const widthOf = (marks: readonly Mark[], id: string) => {
    const mark = marks.find((found) => found.id === id)
    return mark?.kind === 'rect' ? mark.width : 0
  }

  it('are drawn in one scale: twice as many is twice as long', () => {
    const rounds = [
      { round: 1, answered: 5, figures: lunches(4, 1) },
      { round: 2, answered: 9, figures: lunches(8, 1) },
    ]
    const words = wordsIn(choice.words, 'nb')
    const naming = { nameOf: (table: number) => `Bord ${table}`, head: 'Bord' }

    const [first = 0, second = 0] = rounds.map((round) => {
      // The activity's own words: only their keys are forgotten.
      const picture = pictureOf(lunch({ rounds }), round, words as never, naming).draw(40)
      return picture.kind === 'drawing' ? widthOf(picture.marks, 'A-bar') : 0
    })

    expect(first).toBeGreaterThan(0)
    expect(second).toBeCloseTo(2 * first)
  })
})
