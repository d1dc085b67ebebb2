import type { Chance } from './chance.ts'

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const inObjects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** What stands where something else should, as JSON text: `JSON.stringify` would never write some of it. */
const wrong: readonly [string, ...string[]] = [
  'null',
  'true',
  '[]',
  '{}',
  '[1,2,3]',
  '[null]',
  '""',
  '" "',
  '"x"',
  '"NaN"',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e999',
  '-1e999',
  '1e308',
  '9007199254740993',
  '1000001',
  String.raw`"\ud800"`,
  String.raw`"\udfff\u0000"`,
  String.raw`"\u202e\u200b"`,
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"hasOwnProperty"',
  '{"__proto__":{"polluted":true}}',
  '{"__proto__":null}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"prototype":{"polluted":true}}',
  '{"toString":1,"valueOf":1,"toJSON":1}',
  '{"then":1}',
  '{"length":1e9}',
  '{"_placeholder":true,"num":0}',
  '{"type":"Buffer","data":[1,2,3]}',
]

const long: readonly [() => string, ...(() => string)[]] = [
  () => nested(1_000),
  () => nested(10_000),
  () => inObjects(1_000),
  () => inObjects(8_000),
  () => `"${'x'.repeat(2_000)}"`,
  () => `"${' '.repeat(2_000)}!"`,
  () => `"${'a-'.repeat(1_000)}"`,
  () => `"${'x'.repeat(16_385)}"`,
  () => `[${'0,'.repeat(5_000)}0]`,
  () => `{${Array.from({ length: 1_000 }, (_none, key) => `"k${key}":0`).join()}}`,
]

/** Keys that are one too many, and some that every object has. */
const moreKeys: readonly [string, ...string[]] = [
  '"__proto__":{"polluted":true}',
  '"constructor":{"prototype":{"polluted":true}}',
  '"prototype":{}',
  '"more":1',
  '"":0',
]

/** Something that no schema of ours asks for. */
export const wrongValue = (chance: Chance): string =>
  chance.onceIn(60) ? chance.oneOf(long)() : chance.oneOf(wrong)

/** What is put beside the keys of an object. */
export const oneMoreKey = (chance: Chance): string => chance.oneOf(moreKeys)
