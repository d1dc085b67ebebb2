import { EventEmitter, once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { SilentConnections } from '../../server/realtime/incoming.ts'
import { newClock } from '../support/clock.ts'
import { openRoom } from '../support/room.ts'

/** Connections as engine.io has them, as far as they are looked at. */
function hall() {
  const clock = newClock()
  const engine = new EventEmitter()
  const closed: string[] = []
  // Of the whole server only the engine's event is listened to.
  const io = { engine } as unknown as ConstructorParameters<typeof SilentConnections>[0]
  const silent = new SilentConnections(io, { ...clock, config: { trustProxy: 0 } })
  const open = (name: string, remoteAddress = '192.0.2.1') => {
    const connection = Object.assign(new EventEmitter(), {
      request: { headers: {}, socket: { remoteAddress } },
      close: () => {
        closed.push(name)
        connection.emit('close')
      },
    })
    engine.emit('connection', connection)
    // As above: what is called on it is here.
    return connection as unknown as Parameters<SilentConnections['end']>[0]
  }
  const openMany = (count: number, address?: string) =>
    Array.from({ length: count }, (_none, index) => open(`${index}`, address))
  return { clock, silent, closed, open, openMany }
}

describe('a connection that is not let in', () => {
  it('is ended after ten seconds, and one that has been let in or is gone is not', async () => {
    const { clock, silent, closed, open } = hall()
    const [entered, gone] = [open('entered'), open('gone'), open('silent')]
    silent.end(entered)
    gone.emit('close', 'gone')

    await clock.pass(9_999)
    const before = closed.length
    await clock.pass(1)

    expect([before, closed]).toEqual([0, ['silent']])
  })

  it('may wait for its turn as long as it takes, and has ten seconds after a refusal', async () => {
    const { clock, silent, closed, open } = hall()
    const connection = open('in line')
    silent.end(connection)

    await clock.pass(60_000)
    silent.begin(connection)
    await clock.pass(9_999)
    expect(closed).toEqual([])
    await clock.pass(1)
    expect(closed).toEqual(['in line'])
  })

  it('has to go when its address holds two hundred more, the oldest first', async () => {
    const { clock, closed, open, openMany } = hall()
    openMany(200)
    await clock.pass(3_000)

    open('another')
    open('elsewhere', '198.51.100.1')

    expect(closed).toEqual(['0'])
  })

  it('stays when a whole hall opens the page in the same second', async () => {
    const { clock, silent, closed, openMany } = hall()

    const phones = openMany(1_000)
    await clock.pass(1_000)
    for (const phone of phones) silent.end(phone)
    await clock.pass(20_000)

    expect(closed).toEqual([])
  })
})

describe('bytes', () => {
  it.each([
    ['a frame of bytes', Buffer.from([1, 2, 3])],
    ['an event that announces bytes', '451-["answer",{"_placeholder":true,"num":0}]'],
    ['an acknowledgement that announces them', '461-1[{"_placeholder":true,"num":0}]'],
  ])('end the connection: %s', async (_what, sent) => {
    const { plenum } = await openRoom()
    const address = `${plenum.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const socket = new WebSocket(address, { headers: { origin: plenum.url } })
    onTestFinished(() => socket.terminate())
    await once(socket, 'message')

    socket.send(sent)

    expect(await once(socket, 'close')).toHaveLength(2)
  })
})
