import { describe, expect, it } from 'vitest'
import { rawRequest } from '../../support/raw.ts'
import { startForTest } from '../../support/room.ts'
import { tryOut } from '../try-out.ts'
import { showAll } from './pages.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('a line that writes a text as HTML', () => {
  it('is stopped by the policy of our own pages', async () => {
    const payloads = Array.from(
      { length: 15 },
      (_none, index) => `<img src=x${index} onerror=ran()>`,
    )

    const { runs, strayed } = await showAll(payloads, { sink: true, withoutPolicy: false })

    expect(runs).toBe(0)
    expect(strayed.join('\n')).toMatch(/TrustedHTML/u)
  })
})

describe('a page of ours', () => {
  it.each(['/', '/console', '/screen', '/guide'])(
    'has no script, style or handler in its HTML: %s',
    async (path) => {
      const { url } = await startForTest()

      const { text, headers } = await rawRequest(url, path)

      expect(text).toContain('<html')
      expect(
        text.match(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle=|\son\w+=|javascript:/giu),
      ).toBeNull()
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/u)
    },
  )
})
