// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useBox } from '../../../client/charts/use-box.ts'

afterEach(cleanup)

/** An element whose height is what the test says. */
function ofHeight(height: (element: HTMLElement) => number): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(function read(
    this: HTMLElement,
  ) {
    return height(this)
  })
}

function Box({ again = 0 }: { readonly again?: number }) {
  const [ref, box] = useBox()
  return (
    <div ref={ref} data-testid="box" data-again={again} data-drawn={box?.height}>
      {box?.height}
    </div>
  )
}

it('follows each change of an element', () => {
  let height = 200
  ofHeight(() => height)
  const { rerender } = render(<Box />)
  for (const [again, next] of [300, 200, 300, 200].entries()) {
    vi.spyOn(performance, 'now').mockReturnValue(1_000 * (again + 1))
    height = next
    act(() => rerender(<Box again={again + 1} />))
    expect(screen.getByTestId('box').textContent).toBe(String(next))
  }
})

it('comes to rest where what is drawn changes the room that it has', () => {
  ofHeight(({ dataset }) => (dataset['drawn'] === '200' ? 100 : 200))

  render(<Box />)

  expect(['100', '200']).toContain(screen.getByTestId('box').textContent)
})
