// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lazyPage } from '../../../client/console/lazy-page.tsx'

function open(load: () => Promise<ComponentType<{ name: string }>>) {
  const Page = lazyPage(load)
  onTestFinished(cleanup)
  render(
    <Suspense>
      <Page name="Ana" />
    </Suspense>,
  )
}

describe('a page that is fetched when somebody opens it', () => {
  it('is shown once it is there', async () => {
    open(async () => ({ name }) => <h1>{name}</h1>)

    expect(await screen.findByRole('heading', { name: 'Ana' })).toBeTruthy()
  })

  it('says what to do where it cannot be had', async () => {
    open(() => Promise.reject(new TypeError('no network')))

    expect(await screen.findByText(/^Fikk ikke svar fra serveren/u)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy()
  })
})
