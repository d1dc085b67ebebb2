import { describe, expect, it } from 'vitest'
import { library } from '../../shared/deck/library/index.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { rawRequest } from '../support/raw.ts'
import { startForTest } from '../support/room.ts'

describe('a workshop of the library, as a file', () => {
  it.each(library.map((deck) => [deck.id, deck] as const))(
    'is given to anyone, whole and readable: %s',
    async (id, deck) => {
      const { url } = await startForTest()

      const { status, text } = await rawRequest(url, `/api/decks/${id}/file`)

      expect(status).toBe(200)
      expect(readDeck(JSON.parse(text))).toEqual({ ok: true, value: deck })
    },
  )

  it('is not there where the library has none by that name', async () => {
    const { url } = await startForTest()

    const { status, text } = await rawRequest(url, '/api/decks/constructor/file')

    expect(status).toBe(404)
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'not-found' } })
  })
})
