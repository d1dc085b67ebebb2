import { io } from 'socket.io-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { chooseK, newSeat, type TestSocket, watch } from '../support/plenum.ts'
import { goTo, openRoom } from '../support/room.ts'

const ways = [['websocket'], ['polling'], ['polling', 'websocket']]

describe('a phone', () => {
  it.each(ways.map((transports) => [transports.join(', then '), transports] as const))(
    'joins, answers and follows the room by %s',
    async (_name, transports) => {
      const room = await openRoom()
      const { join } = await room.console.until(() => true)
      const socket: TestSocket = io(room.plenum.url, {
        transports: [...transports],
        forceNew: true,
        reconnection: false,
        extraHeaders: { origin: room.plenum.url },
        auth: {
          protocol: protocolVersion,
          session: room.session.id,
          language: 'nb',
          role: 'phone',
          seat: newSeat(),
          entry: join.code,
        },
      })
      onTestFinished(() => {
        socket.disconnect()
      })
      const phone = watch<PhoneView>(socket)
      await phone.until(({ phase }) => phase === 'lobby')

      await goTo(room, 'velg')
      await phone.until(({ step }) => step?.id === 'velg')
      const reply = await phone.ask('answer', {
        step: 'velg',
        round: 1,
        rev: 1,
        value: chooseK('K1'),
      })

      expect(reply).toEqual({ ok: true, value: { outcome: 'saved', rev: 1 } })
      await room.console.until(({ answered }) => answered === 1)
    },
  )
})
