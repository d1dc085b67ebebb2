// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { PreviewPage } from '../../../client/phone/preview/PreviewPage.tsx'
import { createPreviewStore } from '../../../client/phone/preview/preview-store.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { type Moment, previewStep } from '../../../shared/preview/preview.ts'
import { previewOf } from '../../support/preview.ts'

afterEach(cleanup)

/** The phone of a preview at a step of the first workshop, and the way to another moment of it. */
async function open(step: string) {
  const [deck] = library
  if (!deck) throw new Error('the library is empty')
  const preview = await previewOf(deck, 'nb')
  const store = createPreviewStore()
  const shows: string[] = []
  const page = (id: string, moment: Moment) => {
    const { phone: view } = previewStep(preview, id, moment)
    store.show(view)
    return (
      <PreviewPage
        store={store}
        news={{ kind: 'plenum-preview', language: 'nb', view }}
        language="nb"
        onShown={() => void shows.push(`${id} ${moment}`)}
      />
    )
  }
  const { rerender } = render(page(step, 'answering'))
  return { store, shows, goTo: (id: string, moment: Moment) => rerender(page(id, moment)) }
}

describe('the phone of a preview', () => {
  it('can be answered on, says so, and keeps it nowhere', async () => {
    const { store, goTo } = await open('velg')
    const kept = localStorage.length

    await userEvent.click(await screen.findByRole('radio', { name: /Sette retning/u }))
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }))

    expect(await screen.findByText('Svaret er sendt', { selector: 'h2' })).toBeTruthy()
    expect(store.getState().kept.answers).toMatchObject({ 'velg/1': { state: 'saved' } })
    expect(localStorage.length).toBe(kept)
    goTo('velg', 'shown')
    expect(await screen.findByText('Du svarte')).toBeTruthy()
  })

  it('tells when a step is shown, after the step has done all it does by itself', async () => {
    const { shows, goTo } = await open('velg')

    goTo('ramme', 'answering')

    expect(shows).toEqual(['velg answering', 'ramme answering'])
    expect(document.activeElement?.tagName).toBe('H1')
  })
})
