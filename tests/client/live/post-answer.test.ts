import { describe, expect, it } from 'vitest'
import { postAnswer } from '../../../client/live/post-answer.ts'
import type { RefusalCode } from '../../../shared/protocol/errors.ts'
import { protocolVersion } from '../../../shared/protocol/version.ts'
import { choice, savedReply } from './fake-phone.ts'

const seat = { session: 's1', seat: 'a'.repeat(43) }
const answer = { step: 'velg', round: 1, rev: 1, value: choice('K2') }

const refusedWith = (code: RefusalCode) =>
  postAnswer(seat, async () => ({ ok: false, error: { code } }))(answer)

describe('an answer by HTTP', () => {
  it('says whose it is beside what it is', async () => {
    const bodies: unknown[] = []

    const reply = await postAnswer(seat, async (body) => {
      bodies.push(body)
      return { ok: true, value: { outcome: 'saved', rev: 1 } }
    })(answer)

    expect(bodies).toEqual([{ protocol: protocolVersion, ...seat, ...answer }])
    expect(reply).toEqual(savedReply(1))
  })

  it.each(['step-locked', 'step-sealed', 'invalid-input'] as const)(
    'passes on a word on the answer: %s',
    async (code) => {
      expect(await refusedWith(code)).toEqual({ ok: false, error: { code } })
    },
  )

  it.each(['not-allowed', 'room-ended', 'not-found', 'old-program', 'wrong-origin'] as const)(
    'takes %s for no reply: the answer still waits for the socket',
    async (code) => {
      expect(await refusedWith(code)).toEqual({ ok: false, error: { code: 'no-reply' } })
    },
  )
})
