import { describe, expect, it } from 'vitest'
import type { RequestInput } from '../../shared/protocol/events.ts'
import { caughtUp, found, listenTo } from '../support/canary.ts'
import { dotsDeck } from '../support/dots-deck.ts'
import { press } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { resultsOf } from '../support/results-of.ts'
import {
  enterRoom,
  goTo,
  openRoom,
  rawFiles,
  rowsIn,
  startForTest,
  type TestRoom,
} from '../support/room.ts'
import { looseTexts } from '../support/texts.ts'

type Op = RequestInput<'board'>['op']

const written = ['kanari-alfa', 'kanari-beta', 'kanari-gamma', 'kanari-delta']

/** Four texts, sealed, in front of the facilitator and nobody else. */
async function sealed(on?: TestRoom) {
  const room = on ?? (await openRoom({ deck: { file: dotsDeck } }))
  const phones = await room.phones(written.length)
  const screen = await room.screen()
  await goTo(room, 'looked', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [written[at]] })))
  await press(room.console, { type: 'look-through' })
  const view = await room.console.until((seen) => looseTexts(seen).length === written.length)
  const idOf = (text: string) => looseTexts(view).find((one) => one.text === text)?.id ?? ''
  const [alfa = '', beta = '', gamma = '', delta = ''] = written.map(idOf)
  const ref = { step: 'looked', round: 1 }
  const ask = (op: Op) => room.console.ask('board', { ...ref, op })
  const { news } = listenTo(room, { phones, screen })
  return {
    room,
    phones,
    screen,
    ask,
    /** Does all of it, one after the other, and fails where one is refused. */
    sort: async (...ops: Op[]) => {
      for (const op of ops) expect(await ask(op)).toEqual({ ok: true, value: {} })
    },
    erase: (...texts: string[]) => room.console.ask('delete-texts', { ...ref, texts }),
    board: () => room.console.latest()?.boards[0],
    /** What everyone but the console has been sent since the last time, files and report among it. */
    seen: async () => {
      const { phone, screen: wall, files } = await news()
      const report = await rawRequest(room.plenum.url, `/api/sessions/${room.session.id}/report`, {
        headers: { cookie: room.session.cookie },
      })
      return `${phone}\n${wall}\n${files}\n${report.text}`
    },
    ids: { alfa, beta, gamma, delta },
  }
}

const show = (...texts: string[]): Op => ({ type: 'show', texts })

describe('a text that the facilitator has not shown', () => {
  it('is in no frame and no file, before and after others are shown', async () => {
    const { seen, sort, ids, screen } = await sealed()
    expect(found(await seen(), written)).toEqual([])

    await sort(show(ids.alfa))

    await screen.until(({ shown }) => shown.length > 0)
    expect(found(await seen(), written)).toEqual(['kanari-alfa'])
  })

  it('stays unseen when the room goes on, ends, and is told of', async () => {
    const { room, seen, sort, ids } = await sealed()
    await sort(show(ids.alfa), { type: 'hide', texts: [ids.beta] })
    await goTo(room, 'two')
    await press(room.console, { type: 'end' })

    expect(found(await seen(), written)).toEqual(['kanari-alfa'])
  })

  it('is seen by nobody in its writer’s words where it is reworded or merged', async () => {
    const { seen, sort, ids } = await sealed()

    await sort(
      { type: 'merge', into: ids.alfa, texts: [ids.beta] },
      { type: 'paraphrase', text: ids.alfa, wording: 'Ro til å tenke' },
      { type: 'theme-add', title: 'Skjult tema', texts: [ids.gamma] },
      { type: 'lift', text: ids.alfa },
    )

    const all = await seen()
    expect(found(all, [...written, 'Skjult tema'])).toEqual([])
    expect(all).toContain('Ro til å tenke')
    expect(all).toContain(`\\"lifted\\":\\"${ids.alfa}`.replaceAll('\\', ''))
  })

  it('is taken off again by hiding, and by an undo of what showed it', async () => {
    const { room, phones, screen: wall, seen, sort, ids, board } = await sealed()
    await sort(show(ids.alfa, ids.beta))
    await sort({ type: 'hide', texts: [ids.alfa] })
    await caughtUp(room, { phones, screen: wall })
    await seen()

    await sort({ type: 'undo', rev: board()?.rev ?? 0 })
    expect(found(await seen(), written)).toEqual(['kanari-alfa', 'kanari-beta'])
    await sort({ type: 'undo', rev: board()?.rev ?? 0 })

    const screen = await room.screen()
    expect(JSON.stringify(screen.latest())).not.toContain('kanari')
  })

  it('cannot be shown before the facilitator has had it in front of them', async () => {
    const room = await openRoom({ deck: { file: dotsDeck } })
    const phones = await room.phones(4)
    await goTo(room, 'looked', phones)
    await Promise.all(phones.map((phone, at) => phone.answer({ notes: [written[at]] })))

    const early = await room.console.ask('board', {
      step: 'looked',
      round: 1,
      op: { type: 'show-all' },
    })

    expect(early).toEqual({ ok: false, error: { code: 'not-now' } })
  })

  it('cannot be shown where the room went on before anybody looked', async () => {
    const room = await openRoom({ deck: { file: dotsDeck } })
    const phones = await room.phones(4)
    await goTo(room, 'looked', phones)
    await Promise.all(phones.map((phone, at) => phone.answer({ notes: [written[at]] })))
    await goTo(room, 'two', phones)

    const unseen = await room.console.ask('board', {
      step: 'looked',
      round: 1,
      op: { type: 'show-all' },
    })

    expect(unseen).toEqual({ ok: false, error: { code: 'not-now' } })
  })
})

describe('the files and the report', () => {
  it('hold what is shown, under its theme, in the wording that is shown', async () => {
    const { room, sort, ids } = await sealed()
    await sort(
      { type: 'merge', into: ids.alfa, texts: [ids.beta] },
      { type: 'paraphrase', text: ids.alfa, wording: 'Ro til å tenke' },
      { type: 'theme-add', title: 'Tid', texts: [ids.alfa] },
      { type: 'theme-show', theme: 't1', on: true },
    )
    const read = async (path: string) => {
      const { status, text } = await rawRequest(
        room.plenum.url,
        `/api/sessions/${room.session.id}/${path}`,
        { headers: { cookie: room.session.cookie } },
      )
      expect(status).toBe(200)
      return text
    }

    const files = [await read('results.csv'), await read('results.json'), await read('report')]

    for (const file of files) {
      expect(file).toContain('Ro til å tenke')
      expect(file).toContain('Tid')
      expect(found(file, written)).toEqual([])
    }
  })
})

describe('what cannot be done', () => {
  it('is said in words, and loses nothing', async () => {
    const { ask, erase, sort, ids, board } = await sealed()
    await sort({ type: 'theme-add', title: 'Tid', texts: [ids.beta] })
    expect(await erase(ids.alfa)).toEqual({ ok: true, value: {} })
    await sort({ type: 'theme-remove', theme: 't1' })
    const before = board()

    const refused = [
      await ask({ type: 'merge', into: ids.beta, texts: [ids.alfa] }),
      await ask(show('nobody')),
      await ask({ type: 'place', texts: [ids.beta], theme: 't1' }),
      await ask({ type: 'undo', rev: 0 }),
      await erase(ids.alfa),
    ]

    expect(refused.map((reply) => (reply.ok ? 'done' : reply.error.code))).toEqual([
      'text-gone',
      'text-gone',
      'theme-gone',
      'stale-act',
      'text-gone',
    ])
    expect(board()).toEqual(before)
  })

  it('is everything but showing and hiding with the cards of agreements', async () => {
    const { room, ids } = await sealed()
    const [phone] = await room.phones(1)
    if (!phone) throw new Error('no phone')
    await goTo(room, 'card', [phone])
    const card = {
      group: 'Bord 7',
      what: 'Vi går rundt',
      sign: 'Ro',
      firstStep: '',
      who: '',
      when: '',
    }
    await phone.answer(card)
    await goTo(room, 'read', [phone])

    expect(
      await room.console.ask('board', {
        step: 'card',
        round: 1,
        op: { type: 'paraphrase', text: ids.alfa, wording: 'Annet' },
      }),
    ).toEqual({ ok: false, error: { code: 'invalid-input', field: 'op' } })
  })
})

describe('deleting for good', () => {
  it('leaves nothing of the text in any file, and a seal over what is left', async () => {
    const { room, phones, screen, erase, sort, ids, seen } = await sealed()
    await sort(show(ids.alfa, ids.beta), {
      type: 'paraphrase',
      text: ids.alfa,
      wording: 'kanari-omskrevet',
    })
    await caughtUp(room, { phones, screen })
    await seen()
    const { dataDir } = room.plenum
    const holding = (text: string) =>
      rawFiles(dataDir).filter(({ bytes }) => bytes.includes(text)).length
    expect(holding('kanari-alfa')).toBeGreaterThan(0)

    await erase(ids.alfa)

    expect([holding('kanari-alfa'), holding('kanari-omskrevet'), holding(ids.alfa)]).toEqual([
      0, 0, 0,
    ])
    expect(holding('kanari-beta')).toBeGreaterThan(0)
    expect(found(await seen(), [...written, 'omskrevet'])).toEqual(['kanari-beta'])
    await room.plenum.close()
    const later = await enterRoom(await startForTest({}, {}, dataDir), room.session)
    const view = await later.console.until(({ boards }) => boards.length > 0)
    expect(
      looseTexts(view)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(written.filter((text) => text !== 'kanari-alfa').toSorted())
    expect(view.boards[0]?.canUndo).toBe(false)
  })

  it('takes many at once, and passes by what is gone already', async () => {
    const { erase, ids, board } = await sealed()
    expect((await erase(ids.alfa)).ok).toBe(true)

    expect((await erase(ids.alfa, ids.beta, ids.gamma)).ok).toBe(true)

    await expect.poll(() => board()?.texts.map(({ id }) => id)).toEqual([ids.delta])
    expect(await erase(ids.alfa, ids.gamma)).toEqual({ ok: false, error: { code: 'text-gone' } })
  })

  it('takes the text out of a later step that has it as an option', async () => {
    const { room, phones, erase, sort, ids } = await sealed()
    await sort(show(ids.alfa, ids.beta))
    await goTo(room, 'dots', phones)
    expect(JSON.stringify(phones[0]?.latest()?.step?.config)).toContain('kanari-alfa')

    await erase(ids.alfa)

    const [stored] = rowsIn(room.plenum.dataDir, 'SELECT state FROM session')
    expect(String(stored?.['state'])).not.toContain('kanari-alfa')
    const view = await phones[0]?.until(({ step }) =>
      JSON.stringify(step?.config).includes('slettet'),
    )
    expect(JSON.stringify(view?.step?.config)).not.toContain('kanari-alfa')
  })
})

describe('a restart in the middle of it', () => {
  it('finds the board as it was, and the way back', async () => {
    const { room, sort, ids, board } = await sealed()
    await sort(
      { type: 'merge', into: ids.alfa, texts: [ids.beta] },
      { type: 'theme-add', title: 'Tid', texts: [ids.alfa] },
      { type: 'theme-show', theme: 't1', on: true },
    )
    const before = board()
    await room.plenum.close()

    const later = await enterRoom(await startForTest({}, {}, room.plenum.dataDir), room.session)

    const view = await later.console.until(({ boards }) => boards.length > 0)
    expect(view.boards[0]).toEqual(before)
    const undone = await later.console.ask('board', {
      step: 'looked',
      round: 1,
      op: { type: 'undo', rev: before?.rev ?? 0 },
    })
    expect(undone).toEqual({ ok: true, value: {} })
    const screen = await later.screen()
    expect(JSON.stringify(screen.latest())).not.toContain('kanari')
  })
})

describe('two consoles', () => {
  it('lose nothing of what both do at the same moment', async () => {
    const { ask, ids, board } = await sealed()

    await Promise.all([
      ask({ type: 'hide', texts: [ids.alfa] }),
      ask({ type: 'theme-add', title: 'Tid', texts: [ids.beta] }),
      ask({ type: 'merge', into: ids.gamma, texts: [ids.delta] }),
    ])

    const standing = (id: string) => board()?.texts.find((text) => text.id === id)
    expect(standing(ids.alfa)?.standing).toBe('hidden')
    expect(standing(ids.beta)?.theme).toBe('t1')
    expect(standing(ids.delta)?.into).toBe(ids.gamma)
  })
})

describe('options that come from texts', () => {
  it('are those that are shown, merged ones once, and stay as they were when the step opened', async () => {
    const { room, phones, sort, ids, ask } = await sealed()
    await sort({ type: 'merge', into: ids.alfa, texts: [ids.beta] }, show(ids.alfa, ids.gamma), {
      type: 'paraphrase',
      text: ids.gamma,
      wording: 'Ro',
    })
    await goTo(room, 'dots', phones)
    const configOf = () => JSON.stringify(phones[0]?.latest()?.step?.config)
    expect(found(configOf(), written)).toEqual(['kanari-alfa'])
    expect(configOf()).toContain('"Ro"')

    await ask({ type: 'hide', texts: [ids.gamma] })
    await Promise.all(phones.map((phone) => phone.answer({ points: { [ids.gamma]: 2 } })))
    await press(room.console, { type: 'reveal', knowing: true })

    const view = await phones[0]?.until(({ shown }) => shown.length > 0)
    expect(JSON.stringify(view?.shown[0]?.config)).toContain('"Ro"')
    await room.plenum.close()
    const later = await enterRoom(await startForTest({}, {}, room.plenum.dataDir), room.session)
    const screen = await later.screen()
    expect(JSON.stringify(screen.latest()?.shown[0]?.config)).toContain('"Ro"')
  })

  it('are the themes, where the deck says so', async () => {
    const { room, phones, sort, ids } = await sealed()
    await sort(
      { type: 'theme-add', title: 'Tid', texts: [ids.alfa] },
      { type: 'theme-add', title: 'Mot' },
    )

    await goTo(room, 'themes', phones)

    const config = JSON.stringify(phones[0]?.latest()?.step?.config)
    expect(found(config, ['Tid', 'Mot', ...written])).toEqual(['Tid', 'Mot'])
  })

  it('are too few where nothing is shown, which is said, and the room stays', async () => {
    const { room } = await sealed()

    expect(await press(room.console, { type: 'go', step: 'dots' })).toEqual({
      ok: false,
      error: { code: 'no-options' },
    })
    expect(room.console.latest()?.step?.id).toBe('looked')
  })

  it('stay with the dots in the file where the texts they came from are left out', async () => {
    const { room, phones, sort, ids } = await sealed()
    await sort(
      { type: 'theme-add', title: 'Tid', texts: [ids.alfa] },
      { type: 'theme-add', title: 'Mot' },
    )
    await goTo(room, 'themes', phones)
    const config = phones[0]?.latest()?.step?.config as { options: { id: string }[] } | undefined
    const [first = ''] = config?.options.map(({ id }) => id) ?? []
    await Promise.all(phones.map((phone) => phone.answer({ points: { [first]: 2 } })))
    await press(room.console, { type: 'reveal', knowing: true })
    expect((await press(room.console, { type: 'skip', step: 'looked', on: true })).ok).toBe(true)

    const { text, steps } = await resultsOf(room)
    expect(steps.map(({ id }) => id)).not.toContain('looked')
    expect(steps.find(({ id }) => id === 'themes')?.config).toMatchObject({
      options: [{ title: { nb: 'Tid' } }, { title: { nb: 'Mot' } }],
    })
    // Dots from what was never opened have nothing to choose from.
    expect(steps.map(({ id }) => id)).not.toContain('dots')
    expect(found(text, written)).toEqual([])
    expect(text).toContain(`"${first}"`)
  })
})
