// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { heardIn } from '../../../client/console/lead/heard.ts'
import { Announcer } from '../../../client/screen/Announcer.tsx'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { screenWords } from '../../../shared/i18n/screen/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { openChoice } from '../console/views.ts'
import { view } from '../screen/views.ts'

const say = wordsIn(screenWords, 'nb')
const said = (answered: number, of: number) => say('answered', { answered, of })

const second = 1_000

/** The screen's live regions, and a clock that goes only when it is told to. */
function listen(of: number) {
  const at = Date.now()
  const shown = (answered: number) => <Announcer view={view({ answered, of })} at={at} />
  const { container, rerender } = render(shown(0))
  const heard: string[] = []
  const note = () => {
    const count = [...container.querySelectorAll('[role=status]')]
      .map(({ textContent }) => textContent ?? '')
      .find((text) => text !== '')
    if (count !== undefined && count !== heard.at(-1)) heard.push(count)
  }
  note()
  return {
    heard,
    answer: (answered: number) => {
      rerender(shown(answered))
      note()
    },
    wait: (time: number) => {
      act(() => void vi.advanceTimersByTime(time))
      note()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 18) })
  onTestFinished(() => {
    cleanup()
    vi.useRealTimers()
  })
})

describe('sixty answers in a minute', () => {
  it('are counted aloud at most every ten seconds, and the last count is said', () => {
    const screen = listen(60)

    for (let answered = 1; answered <= 60; answered += 1) {
      screen.answer(answered)
      screen.wait(second)
    }
    screen.wait(10 * second)

    expect(screen.heard.length).toBeGreaterThanOrEqual(6)
    expect(screen.heard.length).toBeLessThanOrEqual(9)
    expect(screen.heard.at(-1)).toBe(said(60, 60))
  })

  it('leave ten whole seconds between two counts', () => {
    const screen = listen(60)
    screen.answer(1)
    screen.wait(second)
    expect(screen.heard).toEqual([said(0, 60), said(1, 60)])

    screen.answer(2)
    screen.wait(9 * second - 1)
    expect(screen.heard.at(-1)).toBe(said(1, 60))

    screen.wait(1)
    expect(screen.heard.at(-1)).toBe(said(2, 60))
  })

  it('say nothing on the console, until everybody has answered', () => {
    const words = wordsIn(consoleWords, 'nb')
    const heardAt = (answered: number) => heardIn({ ...openChoice(), answered, of: 60 }, words)

    expect(heardAt(59)).toEqual(heardAt(1))
    expect(heardAt(60).moment).toBe(words('desk.heard.everyone', { of: 60 }))
  })
})
