import { useEffect, useRef } from 'react'
import { useLanguage } from '../ui/words.tsx'
import { type RoomSocket, reconnectNow } from './room-socket.ts'

/** Asks for a room anew when its reader chooses another language: the handshake names it. */
export function useReconnect(socket: RoomSocket | null): void {
  const language = useLanguage()
  const asked = useRef(language)
  useEffect(() => {
    if (!socket || asked.current === language) return
    asked.current = language
    // A seat that another tab has taken, or a room that is over, is not entered again.
    if (socket.active) reconnectNow(socket)
  }, [socket, language])
}
