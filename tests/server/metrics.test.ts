import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { bounds, createFigures } from '../../server/operation/figures.ts'
import { metricsText, type Snapshot } from '../../server/operation/metrics.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { goTo, openRoom, soup, startForTest } from '../support/room.ts'

/** What a scraper makes of the text: every sample under the metric that is announced before it. */
function parse(text: string): Map<string, Map<string, number>> {
  const metrics = new Map<string, Map<string, number>>()
  let current: { name: string; samples: Map<string, number> } | null = null
  expect(text.endsWith('\n')).toBe(true)
  for (const line of text.trimEnd().split('\n')) {
    const announced = /^# TYPE ([a-z_]+) (?:gauge|counter|histogram)$/u.exec(line)?.[1]
    if (announced !== undefined) {
      current = { name: announced, samples: new Map() }
      expect(metrics.has(announced)).toBe(false)
      metrics.set(announced, current.samples)
      continue
    }
    if (/^# HELP [a-z_]+ .+$/u.test(line)) continue
    const sample = /^([a-z_]+)((?:\{[a-z_]+="[^"\\]*"\})?) (-?[\d.e+-]+)$/u.exec(line)
    if (!sample || !current) throw new Error(`no sample: ${line}`)
    const [, name = '', labels = '', value] = sample
    if (!name.startsWith(current.name)) throw new Error(`under another metric: ${line}`)
    current.samples.set(name.slice(current.name.length) + labels, Number(value))
  }
  return metrics
}

const allWell: Snapshot = {
  version: '1.2.3',
  residentBytes: 100 * 2 ** 20,
  heapBytes: 40 * 2 ** 20,
  lag: { p50: 1, p99: 12 },
  freeBytes: 2 ** 30,
  sockets: { phone: 0, screen: 0, console: 0 },
  strangers: 0,
  rooms: 0,
  troubles: [],
  isReady: true,
  ...createFigures(),
}

const writesOf = (text: string) => parse(text).get('plenum_write_seconds')

describe('the metrics', () => {
  it('can be read by a scraper, each with what it is', () => {
    const metrics = parse(metricsText({ ...allWell, troubles: ['disk'], rooms: 2 }))

    expect(metrics.get('plenum_info')?.get('{version="1.2.3"}')).toBe(1)
    expect(metrics.get('plenum_rooms')?.get('')).toBe(2)
    expect(metrics.get('plenum_event_loop_lag_seconds')?.get('{quantile="0.99"}')).toBe(0.012)
    expect(Object.fromEntries(metrics.get('plenum_trouble') ?? [])).toEqual({
      '{code="storage"}': 0,
      '{code="keys"}': 0,
      '{code="disk"}': 1,
      '{code="slow"}': 0,
    })
  })

  it('move with writes and refusals in batches of twenty alone', () => {
    const figures = createFigures()
    const text = () => metricsText({ ...allWell, ...figures })
    const nothing = text()

    for (let times = 0; times < 19; times += 1) figures.wrote(3)
    for (let times = 0; times < 19; times += 1) figures.refused('step-locked')
    expect(text()).toBe(nothing)
    figures.wrote(40)
    figures.refused('too-fast')

    const metrics = parse(text())
    const writes = writesOf(text())
    expect(writes?.get('_count')).toBe(20)
    expect(writes?.get('_bucket{le="0.005"}')).toBe(19)
    expect(writes?.get('_bucket{le="0.05"}')).toBe(20)
    expect(writes?.get('_sum')).toBeCloseTo(0.097)
    expect(Object.fromEntries(metrics.get('plenum_refusals_total') ?? [])).toEqual({
      '{code="step-locked"}': 19,
      '{code="too-fast"}': 1,
    })
  })

  it('have a histogram whose buckets grow and end in all', () => {
    const figures = createFigures()
    for (let times = 0; times < 40; times += 1) figures.wrote(times * 250)

    const writes = writesOf(metricsText({ ...allWell, ...figures }))
    const buckets = [...bounds, '+Inf'].map((bound) => writes?.get(`_bucket{le="${bound}"}`) ?? -1)

    expect(buckets).toEqual(buckets.toSorted((a, b) => a - b))
    expect(buckets.at(-1)).toBe(40)
    expect(writes?.get('_count')).toBe(40)
  })

  it.each([
    [0, 0],
    [1, 10],
    [10, 10],
    [11, 20],
  ])('tell of %i phones as %i', (phone, told) => {
    const text = metricsText({ ...allWell, sockets: { phone, screen: 1, console: 2 } })

    expect(parse(text).get('plenum_sockets')?.get('{role="phone"}')).toBe(told)
  })
})

describe('a server with metrics', () => {
  const scrape = async (port: number | null) => {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`)
    return { type: response.headers.get('content-type'), text: await response.text() }
  }

  it('tells of a whole evening without a word of the room or who was in it', async () => {
    const room = await openRoom({
      deck: { file: mixedDeck },
      config: { metrics: { host: '127.0.0.1', port: 0 } },
    })
    const phones = await room.phones(24)
    await goTo(room, 'held', phones)
    await Promise.all(phones.map((phone) => phone.answer(soup)))
    const refused = await phones[0]?.ask('answer', { step: 'gone', round: 1, rev: 1, value: null })
    const { join, screenToken } = await room.console.until(({ answered }) => answered === 24)

    const { type, text } = await scrape(room.plenum.app.metricsPort())

    const metrics = parse(text)
    expect(type).toContain('text/plain; version=0.0.4')
    expect(refused?.ok).toBe(false)
    expect(metrics.get('plenum_rooms')?.get('')).toBe(1)
    expect(metrics.get('plenum_sockets')?.get('{role="phone"}')).toBe(30)
    expect(metrics.get('plenum_sockets')?.get('{role="console"}')).toBe(1)
    expect(metrics.get('plenum_ready')?.get('')).toBe(1)
    expect((writesOf(text)?.get('_count') ?? 0) % 20).toBe(0)
    expect(writesOf(text)?.get('_count')).toBeGreaterThan(20)
    const secrets = [room.session.id, room.session.token, join.code, screenToken, 'soup', 'held']
    const seats = phones.map(({ seat }) => seat)
    expect([...secrets, ...seats].filter((secret) => text.includes(secret))).toEqual([])
  })

  it('serves them nowhere else, and nothing else there', async () => {
    const plenum = await startForTest({}, { metrics: { host: '127.0.0.1', port: 0 } })
    const port = plenum.app.metricsPort()

    expect((await fetch(`${plenum.url}/metrics`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404)
  })

  it('serves none without being asked to, and none any more when it has stopped', async () => {
    const silent = await startForTest()
    const plenum = await startForTest({}, { metrics: { host: '127.0.0.1', port: 0 } })
    const port = plenum.app.metricsPort() ?? 0
    await plenum.close()

    const reached = await new Promise((resolve) => {
      const asked = request({ port, host: '127.0.0.1' }, () => resolve(true))
      asked.on('error', () => resolve(false))
      asked.end()
    })

    expect(silent.app.metricsPort()).toBeNull()
    expect(reached).toBe(false)
  })
})
