import { describe, expect, it } from 'vitest'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { chooseK, press, startSession, type Watched } from '../support/plenum.ts'
import { enterRoom, goTo, openRoom, startForTest } from '../support/room.ts'

const quiet = (on: boolean) => ({ type: 'quiet', on }) as const
const viewsSent = ({ frames }: Pick<Watched<ScreenView>, 'frames'>) =>
  frames.filter((frame) => Array.isArray(frame) && frame[0] === 'view').length
const peopleIn = ({ shown }: Pick<ScreenView, 'shown'>) => shown[0]?.figures['option']?.people ?? 0

describe('quiet time', () => {
  it('leaves the screen as it is while answers come in, and the console counts on', async () => {
    const room = await openRoom()
    const phones = await room.phones(4)
    const screen = await room.screen()
    await goTo(room, 'velg', phones)
    await press(room.console, quiet(true))
    await screen.until((view) => view.quiet)
    await Promise.all(phones.map((phone) => phone.until((view) => view.quiet)))
    const sent = viewsSent(screen)

    for (const [at, phone] of phones.entries()) await phone.answer(chooseK(`K${at + 1}`))
    const seen = await room.console.until(({ answered }) => answered === 4)

    expect(viewsSent(screen)).toBe(sent)
    expect(peopleIn(seen)).toBe(0)

    await press(room.console, quiet(false))

    expect(peopleIn(await screen.until((view) => peopleIn(view) > 0))).toBe(4)
    expect(screen.latest()).toMatchObject({ quiet: false, answered: 4 })
  })

  it('goes on after a restart', async () => {
    const first = await startForTest()
    const session = await startSession(first.url)
    const room = await enterRoom(first, session)
    await goTo(room, 'notat')
    await press(room.console, quiet(true))
    await first.close()

    const again = await enterRoom(await startForTest({}, {}, first.dataDir), session)

    expect(again.console.latest()).toMatchObject({ quiet: true })
  })
})
