import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { expect, it, onTestFinished } from 'vitest'
import { connectRoom } from '../../client/live/room-socket.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'

it('a page that was let in and shown nothing connects anew, and stays where it is shown something', async () => {
  const http = createServer()
  const io = new Server(http)
  const connections: string[] = []
  io.on('connection', (socket) => {
    connections.push(socket.id)
    // The first view is lost on the way, and neither end is told.
    if (connections.length > 1) socket.emit('view', {})
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const socket = connectRoom(
    () => ({ protocol: protocolVersion, role: 'console', session: 'x', language: 'nb' }),
    { url: `http://127.0.0.1:${port}`, timeout: 500, reconnectionDelay: 10 },
  )
  onTestFinished(async () => {
    socket.disconnect()
    await io.close()
  })

  await new Promise((resolve) => {
    socket.once('view', resolve)
  })

  expect(connections.length).toBeGreaterThan(1)
  expect(connections.at(-1)).toBe(socket.id)
})
