import { describe, expect, it, onTestFinished } from 'vitest'
import { connectRoom } from '../../../client/live/room-socket.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'

describe('the longest wait between two attempts to connect', () => {
  it('is another one on each phone: a hall does not knock in one rhythm', () => {
    const sockets = Array.from({ length: 200 }, () =>
      connectRoom(
        () => ({ role: 'console', protocol: protocolVersion, session: 's1', language: 'nb' }),
        { url: 'http://127.0.0.1:9', autoConnect: false },
      ),
    )
    onTestFinished(() => {
      for (const socket of sockets) socket.disconnect()
    })

    const waits = sockets.map((socket) => socket.io.reconnectionDelayMax())

    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_500)
    expect(Math.max(...waits)).toBeLessThanOrEqual(4_500)
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(2_000)
    expect(new Set(waits).size).toBeGreaterThan(190)
  })
})
