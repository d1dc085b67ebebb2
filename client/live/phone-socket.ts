import type { Refusal } from '../../shared/protocol/errors.ts'
import type { Mine } from '../../shared/protocol/events.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { isPassing, waitsInLine } from './outbox.ts'
import type { PhoneLine } from './phone-state.ts'
import { wakeOnReturn } from './room-socket.ts'

/** What a phone's socket tells. */
export interface SocketNews {
  readonly connected: () => void
  readonly lost: () => void
  readonly refused: (refusal: Refusal) => void
  readonly stands: (standing: 'taken' | 'stopping' | 'deleted') => void
  readonly view: (view: PhoneView) => void
  readonly mine: (mine: Mine) => void
  readonly table: (table: TableView) => void
}

const reopenAfter = 2_000

/** socket.io hands what the server's middleware said as `data` of the error; a lost network has none. */
function refusalOf(error: Error): Refusal | null {
  const data = 'data' in error ? error.data : null
  return data !== null && typeof data === 'object' && 'code' in data ? (data as Refusal) : null
}

/**
 * Passes on what happens on the socket, and opens it again when the server closed it in passing.
 *
 * @returns how to close it for good
 */
export function followSocket(line: PhoneLine, news: SocketNews): () => void {
  const { socket, later, random } = line
  const asleep = wakeOnReturn(socket, line.page, line.silence)
  let over = false

  const reopen = () => {
    if (!over) socket.connect()
  }
  const leave = () => {
    over = true
    asleep()
    socket.disconnect()
  }
  const endAs = (standing: 'taken' | 'deleted') => {
    news.stands(standing)
    leave()
  }

  socket.on('connect', news.connected)
  socket.on('disconnect', (reason) => {
    if (over) return
    news.lost()
    // socket.io itself stays away after this reason only.
    if (reason === 'io server disconnect') later(reopenAfter * (0.5 + random()), reopen)
  })
  socket.on('connect_error', (error) => {
    const refusal = refusalOf(error)
    if (!refusal) return news.lost()
    news.refused(refusal)
    // socket.io does not come back by itself after a refusal.
    if (isPassing(refusal.code) || waitsInLine(refusal.code))
      later(reopenAfter * (0.5 + random()), reopen)
  })
  socket.on('view', (view) => {
    if (view.role === 'phone') news.view(view)
  })
  socket.on('mine', news.mine)
  socket.on('table', news.table)
  socket.on('taken', () => endAs('taken'))
  socket.on('deleted', () => endAs('deleted'))
  socket.on('stopping', () => news.stands('stopping'))
  return leave
}
