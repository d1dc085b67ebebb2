// @vitest-environment jsdom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { followPreview, type PreviewNews, whenReady } from '../../../client/live/preview-frame.ts'

const view = v.strictObject({ number: v.number() })
type View = v.InferOutput<typeof view>

const told = (number: unknown) => ({ kind: 'plenum-preview', language: 'nb', view: { number } })

/** What a page in a frame shows of the messages that come to it. */
function listening() {
  const shown: number[] = []
  followPreview(view, (news: PreviewNews<View>) => shown.push(news.view.number))
  return shown
}

const come = (data: unknown, from: Partial<MessageEventInit> = {}) =>
  window.dispatchEvent(
    new MessageEvent('message', {
      origin: location.origin,
      source: window.parent,
      data,
      ...from,
    }),
  )

describe('a page in a frame', () => {
  it('shows what the page around it tells, again and again', () => {
    const shown = listening()

    come(told(1))
    come(told(2))

    expect(shown).toEqual([1, 2])
  })

  it.each([
    ['from another origin', told(3), { origin: 'https://elsewhere.example' }],
    ['from nobody', told(3), { source: null }],
    ['that is no view', told('three'), {}],
    ['of another kind', { ...told(3), kind: 'else' }, {}],
    ['with something more', { ...told(3), more: true }, {}],
    ['in a language that is none', { ...told(3), language: 'xx' }, {}],
  ])('shows nothing %s', (_what, data, from) => {
    const shown = listening()

    come(data, from)

    expect(shown).toEqual([])
  })
})

describe('the page around it', () => {
  const ready = 'plenum-preview-ready'

  it('hears the frame that is there, each time it is loaded, until it stops listening', () => {
    let heard = 0
    const stop = whenReady(
      () => window,
      () => (heard += 1),
    )

    come(ready, { source: window })
    come(ready, { source: window })
    stop()
    come(ready, { source: window })

    expect(heard).toBe(2)
  })

  it.each([
    ['another frame', ready, { source: null }],
    ['another origin', ready, { source: window, origin: 'https://elsewhere.example' }],
    ['the frame, of something else', 'hello', { source: window }],
  ])('does not hear %s', (_who, data, from) => {
    let heard = 0
    const stop = whenReady(
      () => window,
      () => (heard += 1),
    )

    come(data, from)
    stop()

    expect(heard).toBe(0)
  })
})
