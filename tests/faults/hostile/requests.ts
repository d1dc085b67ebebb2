import { connect } from 'node:net'
import { routes } from '../../../shared/protocol/http.ts'
import type { Tally } from './attacker.ts'
import { wrongValue } from './broken-values.ts'
import type { Chance } from './chance.ts'
import { type Known, write } from './from-schema.ts'

const all = Object.values(routes)

const names: readonly [string, ...string[]] = [
  'x',
  '__proto__',
  'constructor',
  '%00',
  '%E0%A4%A',
  '..%2f..',
  'x'.repeat(300),
]

const types: readonly [string, ...string[]] = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-7',
  'text/plain',
  'multipart/form-data; boundary=x',
  '\u00e6',
]

const heads: readonly [string, ...string[]] = [
  '',
  '',
  '',
  `X-Long: ${'x'.repeat(15_000)}\r\n`,
  `X-Longer: ${'x'.repeat(20_000)}\r\n`,
  'Content-Encoding: gzip\r\n',
  'X-Forwarded-For: __proto__\r\n',
  'Cookie: __proto__=1; constructor=%ZZ; ===; plenum_=\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Upgrade: websocket\r\n',
  'Expect: x\r\n',
]

/** Cut, doubled, or as it is. */
function spoil(body: string, chance: Chance): string {
  if (chance.onceIn(8)) return body.slice(0, chance.below(body.length))
  if (chance.onceIn(20)) return `${body}${body}`
  return body
}

function anyRequest(
  host: string,
  chance: Chance,
  known: Known,
): { text: string; isWhole: boolean } {
  const { method, path, input } = all[chance.below(all.length)] ?? routes.server
  const body = spoil(
    chance.onceIn(12)
      ? wrongValue(chance)
      : write(input, { chance, known, broken: chance.oneOf([4, 8, 30]) }),
    chance,
  )
  const isWhole = !chance.onceIn(10)
  const length = Buffer.byteLength(body) + (isWhole ? 0 : 100)
  const verb = chance.onceIn(20) ? chance.oneOf(['PUT', 'TRACE', 'BREW', '']) : method.toUpperCase()
  const where = path.replaceAll(/:\w+/gu, () => chance.oneOf(names))
  const head = chance.oneOf(heads)
  const size = head.startsWith('Transfer') ? '' : `Content-Length: ${length}\r\n`
  return {
    isWhole: isWhole && !head.startsWith('Transfer'),
    text:
      `${verb} ${where} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nConnection: close\r\n` +
      `${head}Content-Type: ${chance.oneOf(types)}\r\n${size}\r\n${body}`,
  }
}

/** One request, past every client library; half of one is taken back before it is whole. */
export function request(port: number, chance: Chance, known: Known, tally: Tally): Promise<void> {
  const { text, isWhole } = anyRequest(`127.0.0.1:${port}`, chance, known)
  tally.packets += 1
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let answer = ''
    const give = () => {
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 'closed'
      tally.replies.set(`HTTP ${status}`, (tally.replies.get(`HTTP ${status}`) ?? 0) + 1)
      socket.destroy()
      resolve()
    }
    socket.setTimeout(10_000, () => {
      tally.unanswered += 1
      give()
    })
    socket.on('error', () => {})
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part
    })
    socket.on('close', give)
    socket.write(text, () => {
      // What waits for the rest is left in the middle of it.
      if (!isWhole) socket.end()
    })
  })
}
