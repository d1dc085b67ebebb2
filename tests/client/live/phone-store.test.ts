// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Kept } from '../../../client/live/phone-kept.ts'
import type { Json } from '../../../shared/lib/json.ts'
import {
  choice,
  createFakePhone,
  type FakePhone,
  inWords,
  newKept,
  phoneView,
  savedReply,
  settle,
  stepView,
} from './fake-phone.ts'

/** A phone in a room that takes answers to "Velg én K". */
function openPhone(): FakePhone {
  const phone = createFakePhone()
  phone.socket.says('connect')
  phone.socket.says('view', phoneView(stepView('velg')))
  return phone
}

const answers = ({ flights }: FakePhone) => flights.filter(({ name }) => name === 'answer')
const settledMessages = ({ flights }: FakePhone) => flights.filter(({ name }) => name === 'settled')

describe('answering', () => {
  it('keeps the answer in storage before anything is sent', () => {
    const phone = createFakePhone()
    phone.socket.says('view', phoneView(stepView('velg')))

    phone.store.acts.answer(choice('K2'), inWords('K2'))

    expect(answers(phone)).toHaveLength(0)
    expect(phone.stored().answers['velg/1']).toEqual({
      rev: 1,
      value: choice('K2'),
      state: 'waiting',
    })
    phone.socket.says('connect')
    expect(answers(phone)[0]?.input).toEqual({
      step: 'velg',
      round: 1,
      rev: 1,
      value: choice('K2'),
      pad: expect.stringMatching(/^ {200,}$/u),
    })
  })

  it('is saved only when the server said so', async () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))
    expect(phone.stored().answers['velg/1']?.state).toBe('waiting')

    answers(phone)[0]?.answer(savedReply(1))
    await settle()

    expect(phone.stored().answers['velg/1']?.state).toBe('saved')
  })

  it('sends above what another phone in the same seat had stored', async () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))

    answers(phone)[0]?.answer({
      ok: true,
      value: { outcome: 'stale', rev: 4, value: choice('K1') },
    })
    await settle()

    expect(answers(phone)[1]?.input).toMatchObject({ rev: 5, value: choice('K2') })
  })

  it('tells after five seconds that it is not sent yet', () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))
    expect(phone.store.getState().overdue).toBe(false)

    phone.timers.find(({ wait }) => wait === 5_000)?.run()

    expect(phone.store.getState().overdue).toBe(true)
  })

  it('is kept and not sent again while the step is locked, and sent when it opens', async () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))
    phone.socket.says('view', phoneView(stepView('velg', { status: 'locked' }), { version: 2 }))

    answers(phone)[0]?.answer({ ok: false, error: { code: 'step-locked' } })
    await settle()
    for (const timer of phone.timers) timer.run()
    await settle()

    expect(answers(phone)).toHaveLength(1)
    expect(phone.stored().answers['velg/1']).toMatchObject({
      state: 'refused',
      refusal: 'step-locked',
      value: choice('K2'),
    })
    phone.socket.says('view', phoneView(stepView('velg'), { version: 3 }))
    expect(answers(phone)).toHaveLength(2)
  })

  it('goes on from what the server has after a reconnect', () => {
    const phone = openPhone()
    phone.socket.says('disconnect', 'transport close')
    phone.store.acts.answer(choice('K3'), inWords('K3'))
    phone.socket.connected = true

    phone.socket.says('mine', { step: 'velg', round: 1, rev: 7, value: choice('K1') })

    expect(answers(phone).at(-1)?.input).toMatchObject({ rev: 8, value: choice('K3') })
  })
})

describe('a page that is hidden', () => {
  it('sends the answer that waits once more, by HTTP', async () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))

    phone.page.tell('hidden')
    expect(phone.posts.map(({ input }) => input)).toEqual(answers(phone).map(({ input }) => input))
    phone.posts[0]?.answer(savedReply(1))
    await settle()

    expect(phone.stored().answers['velg/1']?.state).toBe('saved')
  })

  it.each([
    ['nothing was handed in', () => {}],
    ['the room was left', (phone: FakePhone) => phone.store.acts.leave()],
  ])('sends nothing where %s', (_why, before) => {
    const phone = openPhone()
    before(phone)

    phone.page.tell('hidden')

    expect(phone.posts).toHaveLength(0)
  })
})

describe('a page that is looked at again', () => {
  it.each([
    ['connects anew where nothing was heard for more than five seconds', 5_001, true, 1],
    ['keeps a connection on which something was heard', 4_000, true, 0],
    ['connects at once where the connection is gone', 0, false, 1],
  ])('%s', (_does, silence, connected, attempts) => {
    const phone = openPhone()
    if (!connected) phone.socket.says('disconnect', 'transport close')
    phone.page.silence = silence

    phone.page.tell('back')

    expect(phone.socket.attempts).toBe(attempts)
  })
})

describe('the number of a connection', () => {
  it('rises, also over a reload', () => {
    const phone = openPhone()
    expect([phone.store.hello(), phone.store.hello()]).toEqual([1, 2])

    const reloaded = createFakePhone(phone.stored())

    expect(reloaded.store.hello()).toBe(3)
  })

  it('is not kept of a room that this phone never entered', () => {
    const phone = createFakePhone(newKept(), true)

    phone.store.hello()
    expect(phone.storage.length).toBe(0)
    phone.socket.says('view', phoneView(stepView('velg')))

    expect(phone.stored().hello).toBe(1)
  })
})

describe('a private note', () => {
  it('is kept at every change and never sent', async () => {
    const phone = createFakePhone()
    phone.socket.says('connect')
    phone.socket.says('view', phoneView(stepView('notat', { status: 'idle' })))

    phone.store.acts.draft({ notes: ['Tirsdager'] }, { ...inWords('Tirsdager'), note: true })
    phone.store.acts.answer({ notes: ['Tirsdager'] }, inWords('Tirsdager'))
    phone.socket.says('disconnect', 'transport close')
    phone.socket.says('connect')
    phone.socket.says('view', phoneView(stepView('velg'), { version: 2 }))
    await settle()

    expect(phone.stored().drafts['notat/1']).toEqual({ notes: ['Tirsdager'] })
    expect(phone.stored().answers).toEqual({})
    expect(phone.flights).toHaveLength(0)
  })
})

describe('the last answers before sealing', () => {
  it('are none: the phone says so at once', () => {
    const phone = openPhone()

    phone.socket.says('view', phoneView(stepView('velg', { status: 'closing' }), { version: 1 }))

    expect(settledMessages(phone).map(({ input }) => input)).toEqual([{ step: 'velg', round: 1 }])
  })

  it('are waited for: the phone says so once its answer is saved', async () => {
    const phone = openPhone()
    phone.store.acts.answer(choice('K2'), inWords('K2'))

    phone.socket.says('view', phoneView(stepView('velg', { status: 'closing' })))
    expect(settledMessages(phone)).toHaveLength(0)
    answers(phone)[0]?.answer(savedReply(1))
    await settle()

    expect(settledMessages(phone)).toHaveLength(1)
  })
})

describe('a phone on the end page', () => {
  it('stays there when it comes back to a room that lets nobody in any more', () => {
    const phone = openPhone()
    phone.socket.says('view', phoneView(null, { version: 9, phase: 'ended' }))

    phone.socket.says('disconnect', 'transport close')
    phone.socket.says(
      'connect_error',
      Object.assign(new Error('room-ended'), { data: { code: 'room-ended' } }),
    )

    expect(phone.store.getState()).toMatchObject({ standing: 'in', connection: 'online' })
  })
})

describe('views', () => {
  it('are dropped when older than the known one', () => {
    const phone = openPhone()
    phone.socket.says('view', phoneView(stepView('se'), { version: 5 }))

    phone.socket.says('view', phoneView(stepView('velg'), { version: 4 }))

    expect(phone.store.getState().view?.step?.id).toBe('se')
  })

  it('are taken however old right after connecting: a restored server knows no newer one', () => {
    const phone = openPhone()
    phone.socket.says('view', phoneView(stepView('se'), { version: 5 }))

    phone.socket.says('connect')
    phone.socket.says('view', phoneView(stepView('velg'), { version: 4 }))

    expect(phone.store.getState().view?.step?.id).toBe('velg')
  })

  it('of the same version are taken: a timer or a closing changes no version', () => {
    const phone = openPhone()

    phone.socket.says('view', phoneView(stepView('velg', { status: 'closing' }), { version: 1 }))

    expect(phone.store.getState().view?.step?.status).toBe('closing')
  })

  it('tell a phone that has just come that it is late', () => {
    const phone = createFakePhone(newKept(), true)
    phone.socket.says('view', phoneView(stepView('velg')))

    expect(phone.store.getState().lateFor).toBe('velg/1')
  })
})

describe('a seat that a newer tab has taken', () => {
  it('is let go: nothing more is written or sent', () => {
    const phone = openPhone()
    phone.socket.says('taken')
    const before = phone.storage.getItem('plenum.s1')

    phone.store.acts.answer(choice('K2'), inWords('K2'))

    expect(phone.store.getState().standing).toBe('taken')
    expect(phone.storage.getItem('plenum.s1')).toBe(before)
    expect(answers(phone)).toHaveLength(0)
  })
})

describe('a phone that is refused', () => {
  it('says why, and forgets it once it is in', () => {
    const phone = createFakePhone()

    phone.socket.says(
      'connect_error',
      Object.assign(new Error(), { data: { code: 'door-locked' } }),
    )
    expect(phone.store.getState()).toMatchObject({
      standing: 'refused',
      refusal: { code: 'door-locked' },
    })
    phone.socket.says('connect')

    expect(phone.store.getState()).toMatchObject({ standing: 'in', refusal: null })
  })

  it('tries again by itself after a failure of the moment, and stays on its step meanwhile', () => {
    const phone = openPhone()

    phone.socket.says(
      'connect_error',
      Object.assign(new Error('x'), { data: { code: 'internal' } }),
    )

    expect(phone.store.getState()).toMatchObject({ standing: 'in', connection: 'offline' })
    phone.timers.at(-1)?.run()
    expect(phone.socket.attempts).toBe(1)
  })

  it('is not what a lost network looks like', () => {
    const phone = createFakePhone()

    phone.socket.says('connect_error', new Error('xhr poll error'))

    expect(phone.store.getState()).toMatchObject({ standing: 'in', connection: 'offline' })
  })

  it.each(['door-locked', 'room-ended', 'room-not-found'])(
    'leaves no trace of a room it never entered (%s)',
    (code) => {
      const phone = createFakePhone(newKept(), true)

      phone.socket.says('connect_error', Object.assign(new Error(), { data: { code } }))

      expect(phone.storage.length).toBe(0)
    },
  )
})

describe('a step that runs once more', () => {
  const inRoundTwo = (before: Partial<Kept>) => {
    const phone = createFakePhone(newKept(before))
    phone.socket.says('connect')
    phone.socket.says('view', phoneView(stepView('velg', { round: 2 })))
    return phone
  }
  const before = (state: 'saved' | 'refused', value: Json) => ({
    answers: { 'velg/1': { rev: 1, value, state } },
  })

  it.each([
    ['the same', 'K2', 'same'],
    ['another', 'K1', 'changed'],
  ])('tells, with the answer, whether it is %s as before', (_which, now, moved) => {
    const phone = inRoundTwo(before('saved', choice('K2')))

    phone.store.acts.answer(choice(now), inWords(now))

    expect(answers(phone)[0]?.input).toMatchObject({
      round: 2,
      value: choice(now),
      moved: { moved },
    })
  })

  it('tells it still where the page is loaded anew before the answer has arrived', () => {
    const phone = inRoundTwo(before('saved', choice('K2')))
    phone.store.acts.answer(choice('K1'), inWords('K1'))

    const again = createFakePhone(phone.stored())
    again.socket.says('connect')
    again.socket.says('view', phoneView(stepView('velg', { round: 2 })))

    expect(answers(again)[0]?.input).toMatchObject({
      value: choice('K1'),
      moved: { moved: 'changed' },
    })
  })

  it('sends as many characters whatever it tells', () => {
    const lengths = ['K1', 'K2'].map((now) => {
      const phone = inRoundTwo(before('saved', choice('K2')))
      phone.store.acts.answer(choice(now), inWords(now))
      return JSON.stringify(answers(phone)[0]?.input).length
    })

    expect(new Set(lengths).size).toBe(1)
  })

  it.each<[string, Partial<Kept>, Json]>([
    ['it did not answer before', {}, choice('K1')],
    ['its answer before was never stored', before('refused', choice('K1')), choice('K1')],
    ['it skipped before', before('saved', null), choice('K1')],
    ['it skips now', before('saved', choice('K1')), null],
  ])('tells nothing where %s', (_why, kept, now) => {
    const phone = inRoundTwo(kept)

    phone.store.acts.answer(now, inWords('K1'))

    expect(answers(phone)[0]?.input).toMatchObject({ value: now })
    expect(answers(phone)[0]?.input).not.toHaveProperty('moved')
  })
})
