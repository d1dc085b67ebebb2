import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { PhoneProvider } from '../../../client/phone/phone-context.ts'
import { RoomPage } from '../../../client/phone/RoomPage.tsx'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import { createFakePhone, settle } from '../live/fake-phone.ts'

/** A connected phone on the room's page, which settles after each word of the server. */
export async function enterRoom(view: PhoneView, kept?: Parameters<typeof createFakePhone>[0]) {
  vi.stubGlobal('scrollTo', () => {})
  onTestFinished(() => void vi.unstubAllGlobals())
  onTestFinished(cleanup)
  const phone = createFakePhone(kept)
  render(
    <PhoneProvider value={phone.store}>
      <RoomPage onLeave={() => {}} onClear={() => {}} />
    </PhoneProvider>,
  )
  const says = (event: string, ...given: unknown[]) =>
    act(async () => {
      phone.socket.says(event, ...given)
      await settle()
    })
  await says('connect')
  await says('view', view)
  return { ...phone, says, user: userEvent.setup() }
}
