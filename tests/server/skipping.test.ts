import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { post, press, usualSettings } from '../support/plenum.ts'
import { goTo, openRoom, rice, soup, startForTest, type TestRoom } from '../support/room.ts'

/** Everything that is kept of a session: report, CSV and JSON. */
async function files({ plenum, session }: TestRoom): Promise<readonly string[]> {
  const fetched = ['report', 'results.csv', 'results.json'].map((file) =>
    fetch(`${plenum.url}/api/sessions/${session.id}/${file}`, {
      headers: { cookie: session.cookie },
    }).then((response) => response.text()),
  )
  return Promise.all(fetched)
}

const traces = async (room: TestRoom, words: readonly string[]) =>
  (await files(room)).flatMap((file) => words.filter((word) => file.includes(word)))

const skip = (step: string, on = true): Command => ({ type: 'skip', step, on })

/** What the mixed deck's step `held` is called and asks, in texts and in lists of ids. */
const wordsOfHeld = ['Om held', '"held"', ';held;', 'canary:note:held']

const onMixed = async () => openRoom({ deck: { file: mixedDeck } })

describe('a step that is skipped', () => {
  it('leaves no trace in report and files where it was never opened', async () => {
    const room = await onMixed()
    expect(await traces(room, wordsOfHeld)).not.toEqual([])

    await press(room.console, skip('held'))
    await goTo(room, 'note')

    expect(await traces(room, wordsOfHeld)).toEqual([])
    expect((await files(room))[2]).toContain('"live"')
  })

  it('leaves none where it was opened and nobody answered', async () => {
    const room = await onMixed()
    await goTo(room, 'held')
    await goTo(room, 'note')
    expect(await press(room.console, skip('held'))).toMatchObject({ ok: true })

    await goTo(room, 'two')

    expect(await traces(room, wordsOfHeld)).toEqual([])
  })

  it('leaves none of answers that were closed and never shown, nor does the talk about it', async () => {
    const room = await onMixed()
    const phones = await room.phones(4)
    const screen = await room.screen()
    await goTo(room, 'held', phones)
    await Promise.all(phones.map((phone, at) => phone.answer(at < 2 ? soup : rice)))
    await goTo(room, 'note', phones)
    await press(room.console, skip('held'))
    await goTo(room, 'two', phones)

    const talk = await screen.until(({ step }) => step?.id === 'two')
    expect(talk.shown.map(({ id }) => id)).not.toContain('held')
    expect(room.console.latest()?.nextAct).toMatchObject({ kind: 'step' })
    expect(await traces(room, wordsOfHeld)).toEqual([])
    await press(room.console, { type: 'end' })
    expect(await traces(room, wordsOfHeld)).toEqual([])
  })

  it('is there again, with its answers, when it is taken in or released', async () => {
    const room = await onMixed()
    const phones = await room.phones(3)
    await goTo(room, 'held', phones)
    await Promise.all(phones.map((phone, at) => phone.answer(at ? soup : rice)))
    await goTo(room, 'note', phones)
    await press(room.console, skip('held'))
    await press(room.console, { type: 'release', step: 'held' })

    const [, csv] = await files(room)
    expect(csv).toMatch(/held;Om held i skolen;Valg;1;3;personer;;soup Suppe;;2/u)
    expect(room.console.latest()?.agenda.find(({ id }) => id === 'held')).toMatchObject({
      skipped: false,
      status: 'revealed',
    })
  })

  it('cannot be what the room has seen, or is on', async () => {
    const room = await onMixed()
    const phones = await room.phones(3)
    await goTo(room, 'held', phones)
    expect(await press(room.console, skip('held'))).toMatchObject({ ok: false })
    await Promise.all(phones.map((phone, at) => phone.answer(at ? soup : rice)))
    await press(room.console, { type: 'reveal' })
    await goTo(room, 'note', phones)

    expect(await press(room.console, skip('held'))).toMatchObject({
      ok: false,
      error: { code: 'not-now' },
    })
  })
})

describe('steps that are switched off at the start', () => {
  it('are passed by, and leave no trace', async () => {
    const without = mixedDeck.steps
      .map(({ id }) => id)
      .filter((id) => id !== 'live' && id !== 'two')
    const room = await openRoom({ deck: { file: mixedDeck }, settings: { without } })

    const { agenda } = await room.console.until(() => true)
    const on = agenda.filter(({ skipped }) => !skipped).map(({ id }) => id)
    expect(on).toEqual(['live', 'two'])
    expect(await traces(room, wordsOfHeld)).toEqual([])

    await press(room.console, skip('held', false))
    await goTo(room, 'held')
  })

  it.each([
    ['a step that the workshop does not have', ['live', 'nope'], 'settings.without.1'],
    ['all of them', mixedDeck.steps.map(({ id }) => id), 'settings.without'],
    ['what is no list', 'live', 'settings.without'],
  ])('are refused where they are %s', async (_what, without, field) => {
    const plenum = await startForTest()
    const settings = { ...usualSettings, without }

    expect(
      await post(plenum.url, '/api/sessions', { deck: { file: mixedDeck }, settings }),
    ).toMatchObject({ status: 400, body: { error: { code: 'invalid-input', field } } })
  })
})
