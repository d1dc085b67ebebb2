// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { keepActivities } from '../../../client/charts/load-activity.ts'
import { announcement, countInWords } from '../../../client/screen/announce.ts'
import { Screen } from '../../../client/screen/Screen.tsx'
import { activities } from '../../../shared/activities/registry.ts'
import type { ScreenView } from '../../../shared/protocol/views.ts'
import { result, step, view } from './views.ts'

beforeAll(() => keepActivities(activities))

const parking = [
  { id: 'b', text: 'Vikarer' },
  { id: 'a', text: 'Budsjettet' },
]

function show(change: Partial<ScreenView>) {
  const shown = {
    view: view(change),
    at: Date.now(),
    connected: true,
    refusal: null,
    deleted: false,
  }
  render(<Screen state={shown} />)
  onTestFinished(cleanup)
}

const heading = () => screen.getByRole('heading', { level: 1 })

describe('the parking lot on the screen', () => {
  it.each<[string, Partial<ScreenView>]>([
    ['the lobby', { phase: 'lobby', step: null }],
    ['a step', {}],
    ['the end', { phase: 'ended', step: null }],
  ])('stands in front of %s, in its own order, and is read first', (_where, change) => {
    show({ ...change, parking })

    expect(heading().textContent).toBe('Parkeringsplass')
    expect(document.activeElement).toBe(heading())
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Vikarer',
      'Budsjettet',
    ])
  })

  it('lies under the code, which is shown over everything', () => {
    show({ parking, joinOverlay: true })

    expect(heading().textContent).not.toBe('Parkeringsplass')
    expect(screen.queryByText('Vikarer')).toBeNull()
  })

  it('lets nothing else be said, and then the step says again how it stands', () => {
    const revealed = view({ step: step({ status: 'revealed' }), shown: [result({ answered: 7 })] })
    const parked = { ...revealed, parking }

    expect(announcement(revealed, parked, 'nb')).toBe('')
    expect(countInWords(view({ parking }), 'nb')).toBe('')
    expect(announcement(parked, revealed, 'nb')).toBe(announcement(null, revealed, 'nb'))
    expect(announcement(null, revealed, 'nb')).not.toBe('')
  })
})
