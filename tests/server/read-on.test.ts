import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startForTest } from '../support/room.ts'

const piece = Buffer.alloc(65_536, 'x')
const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])
const enough = 64 * 1_048_576

/** Sends pieces of one body for as long as the connection lives. @returns how much went out, and what came back */
function sendOn(url: string): Promise<{ sent: number; heard: string }> {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.write(
    `POST /api/sessions HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\n` +
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const more = () => {
    while (socket.bytesWritten < enough && !socket.destroyed && socket.write(chunk));
    if (socket.bytesWritten >= enough) socket.end('0\r\n\r\n')
  }
  socket.on('data', (text) => {
    heard += String(text)
  })
  socket.on('drain', more)
  more()
  return new Promise((resolve) => {
    const end = () => resolve({ sent: socket.bytesWritten, heard })
    socket.on('error', end)
    socket.on('close', end)
  })
}

describe('whoever goes on sending a body that was refused', () => {
  it('is cut off long before the end of it', async () => {
    const plenum = await startForTest()

    const { sent } = await sendOn(plenum.url)

    expect(sent).toBeLessThan(enough / 2)
  })
})
