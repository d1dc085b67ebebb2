// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadActivity } from '../../../client/charts/load-activity.ts'
import { ShownResult } from '../../../client/charts/ShownResult.tsx'
import { ShownResults } from '../../../client/charts/ShownResults.tsx'
import { activities } from '../../../shared/activities/registry.ts'
import { result } from '../screen/views.ts'
import { ratedTwice } from './rated-twice.ts'

type Props = Parameters<typeof ShownResult>[0]

function show(props: Partial<Props> = {}) {
  const rendered = render(<ShownResult shown={result()} asTable={false} size="phone" {...props} />)
  onTestFinished(cleanup)
  return rendered
}

describe('an activity that a page has not met', () => {
  it.each(activities.map((activity) => [activity.type, activity] as const))(
    'is found by the name of its folder: %s',
    async (type, activity) => {
      await expect(loadActivity(type)).resolves.toBe(activity)
    },
  )

  it('is fetched, and its picture drawn once it is there', async () => {
    show()

    expect(await screen.findByRole('img', { name: 'Flest valgte A (4 av 5).' })).toBeTruthy()
  })
})

describe('a further round', () => {
  const moved = {
    people: 5,
    values: [
      { value: 'changed', count: 4 },
      { value: 'same', count: 1 },
    ],
  }
  const second = { round: 2, figures: { ...result().figures, moved } }

  it('says how many moved since the one before, once it is final', () => {
    const { rerender } = show({ shown: result(second) })

    expect(screen.getByText('4 endret svar siden forrige runde, og 1 svarte likt.')).toBeTruthy()

    rerender(
      <ShownResult shown={result({ ...second, final: false })} asTable={false} size="phone" />,
    )

    expect(screen.queryByText(/siden forrige runde/u)).toBeNull()
  })
})

describe('a picture on the phone', () => {
  it('says of a sensitive question that nobody has to explain', () => {
    const { rerender } = show({ shown: result({ sensitive: true }) })
    expect(screen.getByText('Ingen må forklare sitt eget svar.')).toBeTruthy()

    rerender(<ShownResult shown={result()} asTable={false} size="phone" />)

    expect(screen.queryByText('Ingen må forklare sitt eget svar.')).toBeNull()
  })

  it('has its finding above and its figures behind a button', () => {
    show()
    const table = within(screen.getByText('Vis som tabell').closest('details') ?? document.body)

    expect(screen.getByText('Flest valgte A (4 av 5).')).toBeTruthy()
    expect(table.getByRole('table', { hidden: true })).toBeTruthy()
    expect(table.getByRole('columnheader', { name: 'Antall', hidden: true }).className).toBe(
      'number',
    )
  })

  it('keeps its marks when its figures change, so that the change is seen to move', () => {
    const { container, rerender } = show()
    const bar = container.querySelector('rect.c1')
    const more = {
      option: {
        people: 6,
        values: [
          { value: 'A', count: 5 },
          { value: 'B', count: 1 },
        ],
      },
    }
    rerender(<ShownResult shown={result({ figures: more })} asTable={false} size="phone" />)

    expect(container.querySelector('rect.c1')).toBe(bar)
    expect(screen.getByText('Flest valgte A (5 av 6).')).toBeTruthy()
  })

  it('says in which batches it grows, and withholds the finding till then', () => {
    show({ shown: result({ final: false }) })

    expect(screen.getByText(/hver gang minst 3 nye har svart/u)).toBeTruthy()
    expect(screen.queryByText(/Flest valgte/u)).toBeNull()
  })
})

describe('texts', () => {
  const notes = ['Øve', 'Spørre'].map((value) => ({ value, count: 1 }))
  const texts = result({
    type: 'text',
    config: { private: false, most: 1, length: 140 },
    figures: { note: { people: 3, values: notes } },
  })

  it.each(['phone', 'screen'] as const)('are cards that can be read on the %s', async (size) => {
    show({ shown: texts, size })

    expect(await screen.findAllByRole('listitem')).toHaveLength(2)
  })
})

describe('several rounds of a step', () => {
  it('have a heading each, and the question where it is another step that shows them', () => {
    render(
      <ShownResults
        shown={[result(), result({ round: 2 })]}
        step="snakk"
        asTable={false}
        size="phone"
      />,
    )
    onTestFinished(cleanup)

    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Runde 1',
      'Runde 2',
    ])
    expect(screen.getByText('Hva skal vi ha til lunsj?')).toBeTruthy()
  })
})

describe('results of another step', () => {
  const caption = (change: Parameters<typeof result>[0]) => {
    render(<ShownResults shown={[result(change)]} step="snakk" asTable={false} size="screen" />)
    onTestFinished(cleanup)
    return screen.queryByText('Hva skal vi ha til lunsj?')
  }

  it('have the question on a line of its own', () => {
    expect(caption({})?.tagName).toBe('P')
  })

  it('have no question above cards of groups: it asks to fill in what is filled in', () => {
    expect(caption({ mode: 'group' })).toBeNull()
  })
})

describe('a picture that has no room on the screen', () => {
  const twice = result(ratedTwice)
  const badges = (container: HTMLElement) =>
    Array.from(container.querySelectorAll('svg text'), ({ textContent }) => textContent).filter(
      (text) => /^\d$/u.test(text ?? '') && Number(text) > 5,
    )

  it('stands there page by page, and after its last page comes another way to look at it', async () => {
    const { container, rerender } = show({ shown: twice, size: 'screen' })
    await screen.findByText('Side 1 av 3')
    expect(badges(container)).toEqual([])

    const turnTo = (page: number) =>
      rerender(<ShownResult shown={twice} asTable={false} size="screen" page={page} />)
    turnTo(2)
    expect(screen.getByText('Side 3 av 3')).toBeTruthy()
    expect(badges(container)).toEqual(['7', '8', '9'])

    turnTo(3)
    expect(screen.getByText('Mest delt')).toBeTruthy()
  })

  it('stands whole on a phone', async () => {
    const { container } = show({ shown: twice, size: 'phone' })

    await screen.findByRole('img')
    expect(badges(container)).toEqual(['6', '7', '8', '9'])
    expect(screen.queryByText(/^Side/u)).toBeNull()
  })
})
