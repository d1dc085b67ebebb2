import { describe, expect, it } from 'vitest'
import {
  adviceFor,
  type CheckState,
  isLoopback,
  type Measured,
  type Verdict,
  verdictOf,
} from '../../../client/phone/network/verdict.ts'

const measured = (
  server: CheckState,
  websocket: CheckState,
  polling: CheckState,
  took: number | null = 20,
): Measured => ({ states: { server, websocket, polling }, took })

describe('what a network is good for', () => {
  it.each<[Verdict, Measured]>([
    ['good', measured('ok', 'ok', 'ok')],
    ['good', measured('ok', 'ok', 'failed')],
    ['slow', measured('ok', 'ok', 'ok', 900)],
    ['polling', measured('ok', 'failed', 'ok')],
    ['polling', measured('ok', 'failed', 'ok', 900)],
    ['closed', measured('ok', 'failed', 'failed')],
    ['nothing', measured('failed', 'failed', 'failed', null)],
    ['running', measured('ok', 'ok', 'running')],
  ])('is %s', (verdict, given) => {
    expect(verdictOf(given)).toBe(verdict)
  })

  it('comes with something to try wherever something is wrong', () => {
    const wrong = Object.entries(adviceFor).filter(([name]) => !/^(?:running|good)$/u.test(name))

    expect(wrong.map(([, advice]) => advice.length > 1)).toEqual([true, true, true, true])
  })
})

describe('an address of the machine itself', () => {
  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['192.168.1.20', false],
    ['plenum.example.no', false],
  ])('is noticed: %s is %s', (host, isSelf) => {
    expect(isLoopback(host)).toBe(isSelf)
  })
})
