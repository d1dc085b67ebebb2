import { describe, expect, it } from 'vitest'
import { handshakeSchema, requests } from '../../../shared/protocol/events.ts'
import { routes } from '../../../shared/protocol/http.ts'
import { tryOut } from '../try-out.ts'
import { chanceOf } from './chance.ts'
import { knownOf } from './frames.ts'
import { write } from './from-schema.ts'
import { ourRegexes, slowestOf } from './regexes.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('messages made of a schema', () => {
  const known = knownOf('phone', 'a-session', 'a-seat')
  const schemas = [
    handshakeSchema,
    ...Object.values({ ...requests, ...routes }).map((one) => one.input),
  ]

  it('are the same for the same seed', () => {
    const make = () => {
      const chance = chanceOf(7)
      return schemas.map((schema) => write(schema, { chance, known, broken: 3 }))
    }

    expect(make()).toEqual(make())
  })

  it('are JSON, whichever part of them is broken', () => {
    const chance = chanceOf(3)

    for (const schema of schemas) {
      for (let made = 0; made < 200; made += 1) {
        expect(() => JSON.parse(write(schema, { chance, known, broken: 3 }))).not.toThrow()
      }
    }
  })

  it('are not made of a part that nobody has taught them', () => {
    const chance = chanceOf(1)

    expect(() => write({ type: 'date' }, { chance, known, broken: 1_000 })).toThrow(/date/u)
  })
})

describe('the search for slow expressions', () => {
  it('finds those of the code', () => {
    const sources = ourRegexes().map(({ source }) => source)

    expect(sources).toContain(String.raw`^[\w-]{43}$`)
    expect(sources.length).toBeGreaterThan(20)
  })

  it('would find one that goes back and forth', () => {
    const backAndForth = /^a*a*b$/u

    const { regex, milliseconds } = slowestOf([/^\w+$/u, backAndForth], 1)

    expect(regex).toBe(backAndForth)
    expect(milliseconds).toBeGreaterThan(1)
  })
})
