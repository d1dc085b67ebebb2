import { expect } from 'vitest'
import type { Deck } from '../../shared/deck/deck.ts'
import { readDeck } from '../../shared/deck/read-deck.ts'
import { rawRequest } from './raw.ts'
import type { TestRoom } from './room.ts'

/** The file of results as it stands, and the steps of its deck, as they can be read back. */
export async function resultsOf({
  plenum,
  session,
}: Pick<TestRoom, 'plenum' | 'session'>): Promise<{ text: string; steps: Deck['steps'] }> {
  const { text } = await rawRequest(plenum.url, `/api/sessions/${session.id}/results.json`, {
    headers: { cookie: session.cookie },
  })
  const read = readDeck(JSON.parse(text))
  expect(read).toMatchObject({ ok: true })
  return { text, steps: read.ok ? read.value.steps : [] }
}
