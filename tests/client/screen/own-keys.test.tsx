// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isHelpOpen } from '../../../client/screen/help.ts'
import { performOwn } from '../../../client/screen/own-acts.ts'
import { Screen } from '../../../client/screen/Screen.tsx'
import { view } from './views.ts'

function show() {
  render(<Screen state={{ view: view(), at: 0, connected: true, refusal: null, deleted: false }} />)
  onTestFinished(() => {
    cleanup()
    isHelpOpen.setState(false, true)
  })
}

const list = () => screen.queryByRole('complementary', { name: 'Taster på skjermen' })

describe('the list of keys', () => {
  it('comes and goes with its key, and has the focus while it is there', () => {
    show()
    act(() => void performOwn('help'))
    expect(list()).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Taster på skjermen')

    act(() => void performOwn('help'))
    expect(list()).toBeNull()
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('closes with Escape, which else has nothing to do', () => {
    show()
    act(() => void performOwn('help'))
    act(() => void performOwn('close'))

    expect(list()).toBeNull()
    expect(performOwn('close')).toBe(false)
  })
})

describe('full screen', () => {
  it('is asked for with its key', () => {
    const asked = vi.fn(async () => undefined)
    document.documentElement.requestFullscreen = asked
    performOwn('full-screen')

    expect(asked).toHaveBeenCalledOnce()
  })
})
