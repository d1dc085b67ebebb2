import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { ladder } from '../../../shared/activities/ladder/index.ts'
import {
  answer,
  config,
  type LadderAnswer,
  type LadderConfig,
} from '../../../shared/activities/ladder/schema.ts'
import type { LadderShown } from '../../../shared/activities/ladder/standing.ts'
import { words } from '../../../shared/activities/ladder/words.ts'
import { addAnswer, type Tally, tallyOfSealed } from '../../../shared/activities/tally.ts'
import type { Drawing } from '../../../shared/charts/marks.ts'
import { textWidth } from '../../../shared/charts/wrap.ts'
import { type Localized, plainText } from '../../../shared/i18n/local-text.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'

const say = wordsIn(words, 'nb')

const titles = ['Tillit', 'Åpen uenighet', 'Tydelige avtaler', 'Gjensidig ansvar', 'Resultater']
const levels = titles.map((title, at) => ({ id: `t${at + 1}`, title }))
const beyond = 'Vi er over alle fem.'
const goal = { now: 'Nå', label: 'Om ett år' }

type Settings = Localized<LadderConfig>

// Parsed with texts as plain strings, which is what "localized" says.
const parsed = (settings: unknown) => v.parse(config(plainText), settings) as Settings

const plain = parsed({ levels })
const withBeyond = parsed({ levels, beyond })
const withGoal = parsed({ levels, goal })
const climbOnly = parsed({ levels, goal, show: 'climb' })

/** "2" stands on the second level, "6" beyond the fifth; "2>4" wants to the fourth. */
function answerOf(written: string): LadderAnswer {
  const id = (level = '') => (level === '6' ? 'beyond' : `t${level}`)
  const [now, wanted] = written.split('>')
  return { now: id(now), ...(wanted === undefined ? {} : { goal: id(wanted) }) }
}

function tallyOf(settings: Settings, written: string): Tally {
  const tally: Tally = new Map()
  for (const one of written.split(' ').filter(Boolean))
    addAnswer(tally, ladder.parts(settings, answerOf(one)))
  return tally
}

function shown(settings: Settings, written: string, k = 3, before?: Figures): LadderShown {
  const figures = releaseFigures(tallyOf(settings, written), k)
  return { config: settings, figures, k, ...(before ? { before } : {}) }
}

function drawn(given: LadderShown, width = 60): Drawing {
  const picture = ladder.picture(given, width, say)
  if (picture.kind !== 'drawing') throw new Error('no drawing')
  return picture
}

const dotsIn = ({ marks }: Drawing, id: RegExp) =>
  marks.flatMap((mark) => (mark.kind === 'rect' && id.test(mark.id) ? [mark] : []))

const dot = /^(?:before|now|goal)-\d+-(?:\d+|bar)$/u

const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => ('text' in mark ? mark.text : []))

const times = (count: number, what: string) => Array<string>(count).fill(what).join(' ')

describe('a ladder in a deck', () => {
  const faultOf = (value: unknown) => {
    const result = v.safeParse(config(plainText), value)
    return result.success ? null : (v.getDotPath(result.issues[0]) ?? '')
  }

  it.each([
    ['fewer than three levels', { levels: levels.slice(0, 2) }, 'levels'],
    ['more than seven', { levels: [...levels, ...levels] }, 'levels'],
    ['levels with equal ids', { levels: [levels[0], levels[1], levels[0]] }, 'levels'],
    [
      'a level by the name of the choice beyond',
      { levels: [...levels.slice(1), { id: 'beyond', title: 'Over' }] },
      'levels.4.id',
    ],
    ['a level without a title', { levels: [...levels.slice(1), { id: 'x' }] }, 'levels.4.title'],
    ['a goal without a name', { levels, goal: { now: 'Nå' } }, 'goal.label'],
    ['a climb without a goal', { levels, show: 'climb' }, ''],
    ['a setting it does not have', { levels, rungs: 3 }, 'rungs'],
  ])('is refused with its path where it has %s', (_what, value, path) => {
    expect(faultOf(value)).toBe(path)
  })
})

describe('an answer that a phone sends', () => {
  const faultOf = (value: unknown, settings: Settings) => {
    const result = v.safeParse(answer(settings), value)
    return result.success ? null : (v.getDotPath(result.issues[0]) ?? '')
  }

  it.each([
    ['one level', { now: 't3' }, plain],
    ['the choice beyond', { now: 'beyond' }, withBeyond],
    ['a level and a goal below it', { now: 't3', goal: 't1' }, withGoal],
  ])('may be %s', (_what, value, settings) => {
    expect(faultOf(value, settings)).toBeNull()
  })

  it.each([
    ['nothing', {}, plain, 'now'],
    ['a level that is not there', { now: 't9' }, plain, 'now'],
    ['a number', { now: 3 }, plain, 'now'],
    ['two levels', { now: ['t1', 't2'] }, plain, 'now'],
    ['a choice beyond that is not offered', { now: 'beyond' }, plain, 'now'],
    ['a goal that is not asked for', { now: 't1', goal: 't2' }, plain, 'goal'],
    ['no goal where one is asked for', { now: 't1' }, withGoal, 'goal'],
    ['a goal that is not there', { now: 't1', goal: 't9' }, withGoal, 'goal'],
    ['something else besides', { now: 't1', name: 'Kari' }, plain, 'name'],
  ])('is refused with a path where it is %s', (_what, value, settings, path) => {
    expect(faultOf(value, settings)).toBe(path)
  })
})

describe('what is counted of a ladder', () => {
  it('is loose pieces: no part holds a level and a goal, and none can be joined again', () => {
    const one = tallyOf(withGoal, '1>3 2>2 3>4')
    const other = tallyOf(withGoal, '1>4 2>3 3>2')
    const parts = ladder.parts(withGoal, { now: 't1', goal: 't3' })

    expect(parts.map(({ figure, value }) => [figure, value])).toEqual([
      ['now', 't1'],
      ['goal', 't3'],
      ['climb', true],
    ])
    // Other people with other wishes add up to the same: nothing kept tells the two rooms apart.
    const sealed = (tally: Tally) => JSON.stringify(releaseFigures(tally, 1))
    expect(sealed(one)).toBe(sealed(other))
  })

  it('is the climb alone where nothing else is shown', () => {
    expect(ladder.parts(climbOnly, { now: 't1', goal: 't3' })).toEqual([
      { figure: 'climb', value: true },
    ])
  })

  it('adds up from two halves of a room to the whole', () => {
    const rooms = fc.array(fc.constantFrom('1>1', '1>3', '2>5', '4>2', '5>5'), { maxLength: 30 })
    fc.assert(
      fc.property(rooms, fc.nat(30), (room, cut) => {
        const partsIn = (half: readonly string[]) =>
          half.flatMap((one) => ladder.parts(withGoal, answerOf(one)))
        const people = Object.fromEntries(
          ['now', 'goal', 'climb'].map((figure) => [figure, room.length]),
        )
        const halves = [...partsIn(room.slice(cut)), ...partsIn(room.slice(0, cut))]

        expect(tallyOfSealed(halves, people)).toEqual(tallyOf(withGoal, room.join(' ')))
      }),
    )
  })

  it('says how many want to move up, of the same people as the levels', () => {
    const { figures } = shown(withGoal, '1>3 2>2 3>4 5>1')

    expect(figures['climb']).toEqual({
      people: 4,
      values: [
        { value: false, count: 2 },
        { value: true, count: 2 },
      ],
    })
    expect(Object.values(figures).map(({ people }) => people)).toEqual([4, 4, 4])
  })
})

describe('the finding of a ladder', () => {
  it.each([
    ['nobody', plain, '', 'Ingen har svart ennå.'],
    ['too few', plain, '1 2', 'For få svar til å vise (2 av minst 3).'],
    ['all on one', plain, '3 3 3 3', 'Alle 4 svarte trinn 3.'],
    [
      'most on one',
      plain,
      '2 3 3 4 4 4',
      'Svarene går fra trinn 2 til trinn 4, flest på trinn 4 (3 av 6). Median 3–4 – noe spredning.',
    ],
    [
      'as many on two',
      plain,
      '3 3 4 4',
      'Svarene går fra trinn 3 til trinn 4, flest på trinn 3 og trinn 4 (2 av 4 på hver). Median 3–4 – ganske samlet.',
    ],
    [
      'one on each',
      plain,
      '1 2 3 4 5',
      'Svarene går fra trinn 1 til trinn 5. Median 3 – delte meninger.',
    ],
    [
      'two camps',
      plain,
      '1 1 2 2 4 5 5 5',
      'Svarene går fra trinn 1 til trinn 5, flest på trinn 5 (3 av 8). Median 2–4. To leire – hva ser dere ulikt?',
    ],
    [
      'some beyond',
      withBeyond,
      '4 5 6 6',
      'Svarene går fra trinn 4 til «Vi er over alle fem», flest på «Vi er over alle fem» (2 av 4). Median 5–6 – noe spredning.',
    ],
    [
      'a goal',
      withGoal,
      '2>4 2>3 3>3',
      'Svarene går fra trinn 2 til trinn 3, flest på trinn 2 (2 av 3). Median 2 – ganske samlet. 2 av 3 vil minst ett trinn opp. Medianen går fra 2 til 3.',
    ],
    ['a climb alone', climbOnly, '2>4 2>3 3>3', '2 av 3 vil minst ett trinn opp.'],
    ['all who climb', climbOnly, '2>3 2>4 3>4', 'Alle 3 vil minst ett trinn opp.'],
    ['nobody who climbs', climbOnly, '2>2 2>1 3>3', 'Ingen vil minst ett trinn opp.'],
  ])(
    'says for %s from where to where, then the middle, then the word',
    (_what, settings, written, sentence) => {
      expect(ladder.finding(shown(settings, written), say)).toBe(sentence)
    },
  )
})

describe('the picture of a ladder', () => {
  it('has the lowest level at the bottom and the choice beyond above all', () => {
    const picture = drawn(shown(withBeyond, '1 2 3 6'))
    const heights = ['now-0-tread', 'now-1-tread', 'now-4-tread', 'now-5-tread'].map(
      (id) => dotsIn(picture, new RegExp(`^${id}$`, 'u'))[0]?.y ?? Number.NaN,
    )

    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['Tillit', 'Vi er over alle fem.']))
  })

  it('has a dot for each person, standing on the rung', () => {
    const picture = drawn(shown(plain, '1 2 2 2'))
    const [tread] = dotsIn(picture, /^now-1-tread$/u)
    const dots = dotsIn(picture, /^now-1-\d+$/u)

    expect(dots).toHaveLength(3)
    for (const { y, height } of dots) expect(y + height).toBeCloseTo(tread?.y ?? Number.NaN)
  })

  it.each([3, 30, 300, 3_000])('never has people over one another, of %i', (people) => {
    const room = Array.from({ length: people }, (_, at) => `${((at % 7) % 5) + 1}>${(at % 4) + 2}`)
    const before = releaseFigures(tallyOf(withGoal, room.toReversed().join(' ')), 3)
    for (const width of [16, 24, 45, 80]) {
      const picture = drawn(shown(withGoal, room.join(' '), 3, before), width)
      const boxes = dotsIn(picture, dot).toSorted((a, b) => a.y - b.y)
      const isOver = boxes.some((one, at) =>
        boxes
          .slice(at + 1)
          .filter((other) => other.y < one.y + one.height - 1e-6)
          .some(
            (other) => other.x < one.x + one.width - 1e-6 && one.x < other.x + other.width - 1e-6,
          ),
      )

      expect(isOver).toBe(false)
    }
  })

  it('lets everybody sit still while one more comes, as long as the fullest rung has room', () => {
    const positions = (written: string) =>
      new Map(dotsIn(drawn(shown(plain, written)), dot).map(({ id, x, y }) => [id, `${x} ${y}`]))
    const before = positions('1 2 2 3 3 3')
    const after = positions('1 2 2 2 3 3 3')

    expect(after.size).toBe(before.size + 1)
    for (const [id, place] of before) expect(after.get(id)).toBe(place)
  })

  it('has bars in one scale, with their numbers, where dots would be too small', () => {
    const picture = drawn(shown(plain, `${times(1_000, '1')} ${times(2_000, '3')}`))
    const [low] = dotsIn(picture, /^now-0-bar$/u)
    const [high] = dotsIn(picture, /^now-2-bar$/u)

    expect((high?.width ?? 0) / (low?.width ?? 1)).toBeCloseTo(2)
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['1000', '2000']))
  })

  it('has the round before pale and this one solid on the same rungs, and an arrow between the medians', () => {
    const before = releaseFigures(tallyOf(plain, '1 1 2 2 2'), 3)
    const picture = drawn(shown(plain, '3 4 4 4 5', 3, before))
    const arrow = picture.marks.find((mark) => mark.kind === 'arrow')

    expect(new Set(dotsIn(picture, /^before-\d-\d+$/u).map(({ tone }) => tone))).toEqual(
      new Set(['pale']),
    )
    expect(new Set(dotsIn(picture, /^now-\d-\d+$/u).map(({ tone }) => tone))).toEqual(
      new Set(['c2']),
    )
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['Runden før', 'Denne runden']))
    expect(arrow?.y).toBeGreaterThan(arrow?.to.y ?? Number.NaN)
  })

  it('has goals as rings beside those who stand, under the names the deck gives them', () => {
    const picture = drawn(shown(withGoal, '1>3 2>4 2>5'))

    expect(dotsIn(picture, /^goal-\d-\d+$/u).map(({ isHollow }) => isHollow)).toEqual([
      true,
      true,
      true,
    ])
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['Nå', 'Om ett år', 'Median 4']))
  })

  it('marks every level between the lower and the upper median', () => {
    const [middle] = dotsIn(drawn(shown(plain, '1 1 5 5')), /^now-middle$/u)
    const [low] = dotsIn(drawn(shown(plain, '1 1 5 5')), /^now-0-tread$/u)
    const [high] = dotsIn(drawn(shown(plain, '1 1 5 5')), /^now-4-tread$/u)

    expect(middle?.y).toBeLessThan(high?.y ?? Number.NaN)
    expect((middle?.y ?? 0) + (middle?.height ?? 0)).toBeGreaterThan(low?.y ?? Number.NaN)
  })

  it('is a sentence below k, and where only the climb is shown', () => {
    expect(ladder.picture(shown(plain, '1 2'), 60, say)).toEqual({
      kind: 'sentence',
      text: 'For få svar til å vise (2 av minst 3).',
    })
    expect(ladder.picture(shown(climbOnly, '1>2 1>2 2>2'), 60, say)).toEqual({
      kind: 'sentence',
      text: '2 av 3 vil minst ett trinn opp.',
    })
  })

  it('keeps its words within its width, wide and narrow', () => {
    for (const width of [16, 24, 45, 80]) {
      const { marks } = drawn(shown(withGoal, '1>3 2>4 2>5'), width)
      const ends = marks.flatMap((mark) =>
        mark.kind === 'text' && mark.anchor === 'start'
          ? mark.x + textWidth(mark.text) * mark.size
          : [],
      )

      expect(Math.max(...ends)).toBeLessThanOrEqual(width)
    }
  })
})

describe('a ladder as a table and in a file', () => {
  it('has the rungs as they stand, then what they come to', () => {
    const { head, rows } = ladder.table(shown(withGoal, '1>3 2>4 2>2'), say)

    expect(head).toEqual(['Trinn', 'Nå', 'Om ett år'])
    expect(rows).toEqual([
      ['5 Resultater', 0, 0],
      ['4 Gjensidig ansvar', 0, 1],
      ['3 Tydelige avtaler', 0, 1],
      ['2 Åpen uenighet', 2, 1],
      ['1 Tillit', 1, 0],
      ['Median', '2', '3'],
      ['Fra – til', '1–2', '2–4'],
      ['Spredning', 'Ganske samlet', 'Noe spredning'],
      ['Svar', 3, 3],
      ['Vil minst ett trinn opp', '–', 2],
    ])
  })

  it('has counts by rung and marker, the lowest first, and sums with n', () => {
    const records = ladder.records(shown(withGoal, '1>3 2>4 2>2'), say)

    expect(records[0]).toEqual({ what: '1 Tillit', answer: 'Nå', count: 1 })
    expect(records[5]).toEqual({
      what: 'Nå',
      answer: 'Median 2 av 3 svar, fra trinn 1 til trinn 2. Ganske samlet',
    })
    expect(records[6]).toEqual({ what: '1 Tillit', answer: 'Om ett år', count: 0 })
    expect(records.at(-1)).toEqual({ what: 'Vil minst ett trinn opp', count: 2 })
  })

  it('has the climb alone where nothing else was kept', () => {
    const given = shown(climbOnly, '1>3 2>4 2>2')

    expect(ladder.table(given, say).rows).toEqual([
      ['Vil minst ett trinn opp', 2],
      ['Vil ikke høyere', 1],
    ])
    expect(ladder.records(given, say)).toEqual([
      { what: 'Vil minst ett trinn opp', count: 2 },
      { what: 'Vil ikke høyere', count: 1 },
    ])
  })
})

describe('a ladder before and beside the answers', () => {
  it('is outlined and printed as it stands, the lowest last', () => {
    expect(ladder.outline(withBeyond).map(({ badge }) => badge)).toEqual([
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
    ])
    expect(
      ladder.outline(parsed({ levels, beyond, beyondText: 'Vi holder det ved like.' }))[0],
    ).toMatchObject({ title: beyond, text: 'Vi holder det ved like.' })
    expect(ladder.onPaper(withGoal)).toMatchObject([
      { kind: 'ladder', markers: ['Nå', 'Om ett år'], isPrivate: false },
    ])
  })

  it('is never sent where it is private, and is kept on the phone', () => {
    const own = parsed({ levels, private: true })

    expect(ladder.traits(own)).toMatchObject({ collects: false, keeps: true })
    expect(ladder.onPaper(own)).toMatchObject([{ isPrivate: true }])
  })
})
