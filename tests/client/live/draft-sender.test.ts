import { describe, expect, it } from 'vitest'
import { createDraftSender } from '../../../client/live/draft-sender.ts'
import type { RefusalCode } from '../../../shared/protocol/errors.ts'
import type { Reply } from '../../../shared/protocol/events.ts'
import { settle } from './fake-phone.ts'

/** A writer whose words, network and clock the test moves. */
function write() {
  const world = { text: '', known: '', seq: 0, connected: true }
  const sent: { seq: number; value: unknown; reply: (reply: Reply<'draft'>) => void }[] = []
  const timers: (() => void)[] = []
  const sender = createDraftSender({
    unsent: () => {
      if (world.text === world.known) return null
      world.seq += 1
      return { step: 'ideer', round: 1, table: 4, seq: world.seq, value: world.text }
    },
    landed: ({ value }) => {
      world.known = String(value)
    },
    connected: () => world.connected,
    send: (input) =>
      new Promise((resolve) => {
        sent.push({ ...input, reply: resolve })
      }),
    later: (_wait, run) => {
      timers.push(run)
      return () => {}
    },
  })
  const type = (text: string) => {
    world.text = text
    sender.wake()
  }
  const cool = async () => {
    for (const run of timers.splice(0)) run()
    await settle()
  }
  const answer = async (reply: Reply<'draft'> = saved(world.seq)) => {
    sent.at(-1)?.reply(reply)
    await settle()
  }
  return { world, sender, sent, type, cool, answer, values: () => sent.map(({ value }) => value) }
}

const saved = (seq: number): Reply<'draft'> => ({ ok: true, value: { outcome: 'saved', seq } })
const refused = (code: RefusalCode): Reply<'draft'> => ({ ok: false, error: { code } })

describe('words for the table', () => {
  it('go at once, and then the newest only, no sooner than the last ones have arrived and cooled', async () => {
    const { type, cool, answer, values } = write()

    for (const text of ['V', 'Vi', 'Vi g', 'Vi går']) type(text)
    expect(values()).toEqual(['V'])
    await answer()
    expect(values()).toEqual(['V'])
    await cool()

    expect(values()).toEqual(['V', 'Vi går'])
  })

  it('go again after a silence, and wait for the network where there is none', async () => {
    const { world, sender, type, cool, answer, values } = write()
    type('Vi')
    world.connected = false
    await answer(refused('no-reply'))
    await cool()
    expect(values()).toEqual(['Vi'])

    world.connected = true
    sender.restart()

    expect(values()).toEqual(['Vi', 'Vi'])
  })

  it('are not pressed on a server that will not take them, until something is new', async () => {
    const { type, cool, answer, values } = write()
    type('Vi')
    await answer(refused('pen-not-yours'))
    await cool()
    await cool()
    expect(values()).toEqual(['Vi'])

    type('Vi går')

    expect(values()).toEqual(['Vi', 'Vi går'])
  })

  it('are all there before the pen is handed over', async () => {
    const { sender, type, cool, answer, values } = write()
    type('Vi')
    type('Vi går')
    let isFlushed = false
    void sender.flushed().then(() => {
      isFlushed = true
    })
    await answer()
    expect(isFlushed).toBe(false)
    await cool()
    await answer()
    await cool()

    expect(values()).toEqual(['Vi', 'Vi går'])
    expect(isFlushed).toBe(true)
  })

  it('hold nobody up who has none, or no network', async () => {
    const { world, sender, type } = write()
    await sender.flushed()
    world.connected = false
    type('Vi')

    await expect(sender.flushed()).resolves.toBeUndefined()
  })
})
