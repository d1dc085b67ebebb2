// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answerCalls } from './answer-calls.ts'
import { lead } from './lead.tsx'
import { openChoice } from './views.ts'

const openLinks = async () => {
  const led = lead(openChoice())
  await led.user.click(screen.getByRole('button', { name: 'Økta' }))
  await led.user.click(screen.getByRole('button', { name: 'Lenker og kode' }))
  return led
}

describe('a link that has gone astray', () => {
  it('is made invalid with all the others, and the new one is shown', async () => {
    const asked = answerCalls(() => ({ body: { token: 'nytt-og-eneste-token' } }))
    const { user } = await openLinks()

    await user.click(screen.getByRole('button', { name: 'Gjør gamle lenker ugyldige' }))

    expect(await screen.findByText(/De gamle lenkene virker ikke lenger/u)).toBeDefined()
    expect(asked.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'post /api/sessions/s1/revoke-links',
    ])
    expect(screen.getByRole('dialog').innerHTML).toContain('#s1.nytt-og-eneste-token')
  })

  it('stays valid where the server says no, and the page says so', async () => {
    answerCalls(() => ({ status: 403, body: { error: { code: 'link-not-valid' } } }))
    const { user } = await openLinks()

    await user.click(screen.getByRole('button', { name: 'Gjør gamle lenker ugyldige' }))

    expect(
      (await screen.findAllByRole('alert')).map(({ textContent }) => textContent),
    ).toContainEqual(expect.stringMatching(/lenk/iu))
    expect(screen.queryByText(/De gamle lenkene virker ikke lenger/u)).toBeNull()
  })
})
