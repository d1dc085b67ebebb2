// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { keepActivities } from '../../../client/charts/load-activity.ts'
import { announcement, countInWords } from '../../../client/screen/announce.ts'
import { Screen } from '../../../client/screen/Screen.tsx'
import { activities } from '../../../shared/activities/registry.ts'
import type { ScreenView } from '../../../shared/protocol/views.ts'
import { result, step, view } from './views.ts'

beforeAll(() => keepActivities(activities))

const open = view()
const revealed = view({ step: step({ status: 'revealed' }), shown: [result({ answered: 7 })] })
const locked = view({ step: step({ status: 'locked' }) })
/** Two texts on the wall, one of them large. */
const wall = (lifted: string | null) =>
  view({
    step: step({ type: 'text', status: 'revealed' }),
    shown: [
      result({
        type: 'text',
        config: { most: 1, length: 140 },
        wall: { themes: [], lifted },
        figures: {
          note: {
            people: 5,
            values: ['Gå rundt', 'Spørre først'].map((text, at) => ({
              value: { id: `p${at + 1}`, text },
              count: 1,
            })),
          },
        },
      }),
    ],
  })
const hidden = view({ step: step({ status: 'revealed' }), hidden: true })

describe('what a screen reader is told when the room changes', () => {
  it.each<[string, ScreenView | null, ScreenView, string]>([
    ['a new step: its heading is read', null, open, ''],
    ['another answer', open, view({ answered: 10 }), ''],
    ['locked', open, locked, 'Stengt for svar.'],
    ['open again', locked, open, 'Åpent for svar igjen.'],
    [
      'last answers',
      open,
      view({ step: step({ status: 'closing' }) }),
      'De siste svarene tas imot.',
    ],
    [
      'sealed',
      open,
      view({ step: step({ status: 'sealed' }) }),
      'Svarene er lukket. De vises når dere kommer til dem.',
    ],
    ['revealed', locked, revealed, 'Flest valgte A (4 av 5). 5 svarte, 2 hoppet over.'],
    [
      'sealed, and not to be shown',
      open,
      view({ step: step({ status: 'sealed', withheld: true }) }),
      'Svarene er lukket. Svarene vises ikke.',
    ],
    ['hidden', revealed, hidden, 'Svarene er skjult. Vi snakker sammen først.'],
    ['shown again', hidden, revealed, 'Flest valgte A (4 av 5). 5 svarte, 2 hoppet over.'],
    ['a live picture is hidden', live(), live({ hidden: true, shown: [] }), 'Svarene er skjult.'],
    ['a live picture is back', live({ hidden: true, shown: [] }), live(), ''],
    ['as a table', revealed, { ...revealed, asTable: true }, 'Svarene vises som tabell.'],
    ['as a picture', { ...revealed, asTable: true }, revealed, 'Svarene vises som bilde.'],
    ['a text is lifted', wall(null), wall('p2'), 'Spørre først'],
    ['another text is lifted', wall('p1'), wall('p2'), 'Spørre først'],
    ['all texts are back', wall('p2'), wall(null), '2 tekster. 5 svarte.'],
    ['a text is lifted as the first that is shown', locked, wall('p1'), 'Gå rundt'],
    ['whoever comes to a lifted text', null, wall('p2'), 'Spørre først'],
    ['a lifted text as a table', wall('p1'), asTable(wall('p1')), 'Svarene vises som tabell.'],
    ['the texts as a table, one lifted', locked, asTable(wall('p1')), '2 tekster. 5 svarte.'],
    [
      'a lifted text in the hidden answers',
      wall('p1'),
      hidden,
      'Svarene er skjult. Vi snakker sammen først.',
    ],
    ['another page of cards', revealed, { ...revealed, page: 1 }, 'Side 2.'],
    ['a live picture moves', open, view({ shown: [result({ final: false })] }), ''],
    ['too few', locked, tooFew(), 'For få svar til å vise (2 av minst 3).'],
    ['quiet time begins', open, view({ quiet: true }), 'Stille tid – svar for deg selv'],
    ['quiet time goes on', view({ quiet: true }), view({ quiet: true, answered: 10 }), ''],
    ['locked in quiet time', view({ quiet: true }), { ...locked, quiet: true }, ''],
    ['quiet time is over', view({ quiet: true }), open, ''],
    ['the screen goes black: its heading is read', revealed, view({ blank: true, step: null }), ''],
    ['the overlay: its heading is read', open, view({ joinOverlay: true }), ''],
  ])('%s', (_name, before, now, said) => {
    expect(announcement(before, now, 'nb')).toBe(said)
  })

  it('is told the results that a talk begins with', () => {
    const talk = step({ id: 'snakk', type: 'talk', status: 'idle', config: { points: [] } })

    expect(announcement(open, view({ step: talk, shown: [result()] }), 'nb')).toBe(
      'Flest valgte A (4 av 5). 5 svarte.',
    )
  })
})

const asTable = (of: ScreenView): ScreenView => ({ ...of, asTable: true })

function live(change: Partial<ScreenView> = {}): ScreenView {
  return view({ step: step({ release: 'live' }), shown: [result({ final: false })], ...change })
}

function tooFew(): ScreenView {
  const figures = { option: { tooFew: true as const, people: 2 } }
  return view({ step: step({ status: 'revealed' }), shown: [result({ figures, answered: 2 })] })
}

describe('the count for a screen reader', () => {
  it.each<[string, Partial<ScreenView>, string]>([
    ['in the lobby', { phase: 'lobby', step: null, inRoom: 17 }, '17 er med'],
    ['while people answer', {}, '9 av 12 har svart'],
    [
      'while groups write their cards',
      { step: step({ mode: 'group', type: 'commit' }), answered: 2 },
      '2 kort er levert',
    ],
    ['while groups answer', { step: step({ mode: 'group' }), answered: 2 }, '2 grupper har svart'],
    ['once answers are shown', { step: step({ status: 'revealed' }) }, ''],
    [
      'once a live picture is final',
      { step: step({ status: 'sealed', release: 'live' }), shown: [result()] },
      '',
    ],
    ['while the screen is black', { blank: true, step: null }, ''],
  ])('%s', (_name, change, said) => {
    expect(countInWords(view(change), 'nb')).toBe(said)
  })
})

describe("the screen's live regions", () => {
  const regions = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

  function show(first: ScreenView) {
    vi.useFakeTimers()
    const props = { connected: true, refusal: null, deleted: false, at: 0 }
    const { rerender } = render(<Screen state={{ ...props, view: first }} />)
    onTestFinished(() => {
      cleanup()
      vi.useRealTimers()
    })
    return (next: ScreenView) => rerender(<Screen state={{ ...props, view: next }} />)
  }

  it('say what has happened, and fall silent when the room moves on', () => {
    const become = show(open)
    become(revealed)
    expect(regions()).toContain('Flest valgte A (4 av 5). 5 svarte, 2 hoppet over.')

    become(view({ step: step({ id: 'neste' }) }))
    expect(regions()).not.toContain('Flest valgte A (4 av 5). 5 svarte, 2 hoppet over.')
  })

  it('say the count at most every ten seconds, and then the newest', () => {
    const become = show(open)
    const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))
    become(view({ answered: 10 }))
    wait(0)
    expect(regions()).toContain('10 av 12 har svart')

    become(view({ answered: 11 }))
    wait(9_999)
    become(view({ answered: 12 }))
    expect(regions()).toContain('10 av 12 har svart')
    wait(1)
    expect(regions()).toContain('12 av 12 har svart')
  })

  it('say the last minute and the end of the time, and nothing between', () => {
    const timer = (left: number) => view({ timer: { left, running: false } })
    const become = show(timer(61_000))
    expect(regions().join('')).not.toContain('min igjen')
    become(timer(42_000))
    expect(regions()).toContain('1 min igjen')
    become(timer(7_000))
    expect(regions()).toContain('1 min igjen')
    become(timer(0))
    expect(regions()).toContain('Tida er ute')
  })
})
