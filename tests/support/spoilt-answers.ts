import fc from 'fast-check'
import type { Json } from '../../shared/lib/json.ts'

type Fields = { readonly [key: string]: Json }

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every string that something in a configuration is called by. */
function idsIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'id' && typeof each === 'string' ? [each] : idsIn(each),
  )
}

const lengths = [30, 31, 40, 41, 80, 81, 140, 141, 280, 281, 400, 401]

/** What stands where something else should: wrong in one place, and right in another. */
const stray = (ids: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    fc.constantFrom<Json>(null, true, false, 0, 1, -1, 1.5, 3, 6, 7, 10, 11, 21, 1e9),
    fc.constantFrom<Json>('', ' ', 'x', '\u200b', 'nowhere', 'dk', 'unknown', 'yes', 'beyond'),
    fc.constantFrom<Json>('2027-02-12', '2027-02-30', '0202-02-12', '2100-01-01', 'done', '3'),
    fc.constantFrom(...lengths).map((length) => 'x'.repeat(length)),
    fc.constantFrom<Json>([], {}, ['x'], { x: 1 }, { v: 3 }, [[]], { text: 'x', column: 'c1' }),
    fc.constantFrom<Json>(...ids, 'x'),
  )

type Step = string | number

/** The way to every value in an answer, the answer itself first. */
function waysIn(value: Json): Step[][] {
  const children: [Step, Json][] = Array.isArray(value)
    ? value.map((each, at) => [at, each])
    : isFields(value)
      ? Object.entries(value)
      : []
  return [[], ...children.flatMap(([key, each]) => waysIn(each).map((way) => [key, ...way]))]
}

/** The answer with another value at the end of a way. */
function withAt(value: Json, [key, ...way]: Step[], change: (found: Json) => Json): Json {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((each, at) => (at === key ? withAt(each, way, change) : each))
  }
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === key ? withAt(each, way, change) : each,
    ]),
  )
}

/** One way to spoil a value; what cannot be done to it is left. */
interface Spoil {
  readonly how: 'replace' | 'drop' | 'add' | 'double' | 'many' | 'rename'
  readonly pick: number
  readonly key: string
  readonly value: Json
}

function spoilList(value: Json[], { how, pick, value: given }: Spoil): Json {
  const at = pick % Math.max(1, value.length)
  const found = value[at]
  if (how === 'drop' || found === undefined) return value.toSpliced(at, 1)
  if (how === 'double') return [...value, found]
  if (how === 'many') return Array.from({ length: 13 }, () => found)
  return how === 'rename' ? value : [...value, given]
}

function spoilFields(value: Fields, { how, pick, key, value: given }: Spoil): Json {
  const entries = Object.entries(value)
  const at = pick % Math.max(1, entries.length)
  const [name, found] = entries[at] ?? []
  if (name === undefined || found === undefined) return { [key]: given }
  if (how === 'drop') return Object.fromEntries(entries.toSpliced(at, 1))
  if (how === 'rename') return Object.fromEntries(entries.with(at, [key, found]))
  if (how === 'double') return { ...value, [key]: found }
  return how === 'add' ? { ...value, [key]: given } : { ...value, [name]: given }
}

function spoil(value: Json, by: Spoil): Json {
  if (by.how === 'replace') return by.value
  if (Array.isArray(value)) return value.length === 0 ? [by.value] : spoilList(value, by)
  return isFields(value) ? spoilFields(value, by) : by.value
}

const oneSpoil = (ids: readonly string[]): fc.Arbitrary<Spoil> =>
  fc.record({
    how: fc.constantFrom('replace', 'drop', 'add', 'double', 'many', 'rename'),
    pick: fc.nat(50),
    key: fc.constantFrom('v', 'v2', 'now', 'goal', 'name', 'column', 'text', ...ids),
    value: stray(ids),
  })

/** An answer with one thing or two done to it: it may be an answer still. */
export function spoilt(config: Json, answer: Json): fc.Arbitrary<Json> {
  const ids = idsIn(config)
  const once = (before: Json) =>
    fc
      .tuple(fc.constantFrom(...waysIn(before)), oneSpoil(ids))
      .map(([way, by]) => withAt(before, way, (found) => spoil(found, by)))
  return once(answer).chain((first) => fc.oneof(fc.constant(first), once(first)))
}
