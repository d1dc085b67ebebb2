// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { RoomSocket } from '../../../client/live/room-socket.ts'
import { useReconnect } from '../../../client/live/use-reconnect.ts'
import { LanguageProvider } from '../../../client/ui/words.tsx'
import type { Language } from '../../../shared/i18n/languages.ts'

afterEach(cleanup)

function Follower({ socket }: { readonly socket: RoomSocket }) {
  useReconnect(socket)
  return null
}

/** A page that follows a room and then reads other languages; gives what its socket was told. */
function read(languages: readonly Language[], active = true): string[] {
  const told: string[] = []
  const fake = {
    active,
    disconnect: () => {
      told.push('disconnect')
      return fake
    },
    connect: () => {
      told.push('connect')
      return fake
    },
  }
  // The hook touches no more of a socket than this.
  const socket = fake as unknown as RoomSocket
  const page = (language: Language) => (
    <LanguageProvider value={language}>
      <Follower socket={socket} />
    </LanguageProvider>
  )
  const [first = 'nb', ...rest] = languages
  const { rerender } = render(page(first))
  for (const language of rest) rerender(page(language))
  return told
}

describe('a reader who chooses another language', () => {
  it('is connected anew, once for each choice', () => {
    expect(read(['nb', 'en'])).toEqual(['disconnect', 'connect'])
    expect(read(['nb', 'en', 'nb'])).toHaveLength(4)
  })

  it('stays connected while the language stays', () => {
    expect(read(['en', 'en'])).toEqual([])
  })

  it('is not let in again where the seat was taken or the room is over', () => {
    expect(read(['nb', 'en'], false)).toEqual([])
  })
})
