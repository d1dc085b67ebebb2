import { describe, expect, it } from 'vitest'
import { firstLoad } from '../bench/first-load.ts'

describe("the phone's page, as it was built", () => {
  it('costs at most 60 kB before the first answer, compressed', () => {
    const { bytes, files } = firstLoad()

    expect(files).toBeGreaterThan(3)
    expect(bytes).toBeLessThanOrEqual(60_000)
  })
})
