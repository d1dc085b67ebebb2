// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { OpenRoom } from '../../../client/phone/open-room.ts'
import { Room } from '../../../client/phone/Room.tsx'
import { createFakePhone, FakeStorage, newKept } from '../live/fake-phone.ts'

const opened = vi.hoisted(() => ({ room: null as OpenRoom | null }))

vi.mock('../../../client/phone/open-room.ts', () => ({ openRoom: () => opened.room }))

describe('a room whose server answers before the page listens', () => {
  it('turns the phone away at the door all the same', () => {
    vi.stubGlobal('scrollTo', () => {})
    onTestFinished(() => void vi.unstubAllGlobals())
    onTestFinished(cleanup)
    const { store, socket } = createFakePhone(newKept(), true)
    socket.says('connect_error', Object.assign(new Error(), { data: { code: 'door-locked' } }))
    // The page touches no more of a socket than the fake one has.
    opened.room = { store, socket, close: () => {} } as unknown as OpenRoom
    const turnedAway: string[] = []

    render(
      <Room
        seat={{ session: 's1', kept: newKept(), isNew: true }}
        storage={new FakeStorage()}
        onTurnedAway={({ code }) => turnedAway.push(code)}
        onLeave={() => {}}
      />,
    )

    expect(turnedAway).toContain('door-locked')
  })
})
