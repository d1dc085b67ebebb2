import type { SocketRole } from '../../../shared/protocol/events.ts'
import { oneMoreKey, wrongValue } from './broken-values.ts'
import type { Chance } from './chance.ts'

/** What a schema of valibot shows of itself, as far as something can be made of it. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly wrapped?: Shape
  readonly item?: Shape
  /** Of a record. */
  readonly key?: Shape
  readonly value?: Shape
  readonly literal?: unknown
}

/** Values that texts and unknowns of this protocol have at their best. */
export interface Known {
  /** As what they come in. */
  readonly role: SocketRole
  readonly texts: readonly [string, ...string[]]
  readonly values: readonly [string, ...string[]]
}

interface Making {
  readonly chance: Chance
  readonly known: Known
  /** Every so manieth part is broken. */
  readonly broken: number
}

function writeObject(entries: Readonly<Record<string, Shape>>, making: Making): string {
  const { chance, broken } = making
  const kept = Object.entries(entries).filter(([, { type }]) =>
    type === 'optional' ? chance.onceIn(2) : !chance.onceIn(broken),
  )
  const fields = kept.map(([key, shape]) => `${JSON.stringify(key)}:${write(shape, making)}`)
  if (chance.onceIn(broken)) fields.push(oneMoreKey(chance))
  return `{${fields.join()}}`
}

/** A name that would be something else than a text is one all the same: names of fields are. */
function writeRecord(key: Shape, value: Shape, making: Making): string {
  const name = write(key, making)
  return `{${name.startsWith('"') ? name : JSON.stringify(name)}:${write(value, making)}}`
}

/** Options are values in a picklist, schemas elsewhere. */
const anyOption = ({ options = [] }: Shape, { chance }: Making) =>
  options[chance.below(options.length)]

const writers: Readonly<Record<string, (shape: Shape, making: Making) => string>> = {
  strict_object: ({ entries = {} }, making) => writeObject(entries, making),
  loose_object: ({ entries = {} }, making) => writeObject(entries, making),
  object: ({ entries = {} }, making) => writeObject(entries, making),
  variant: (shape, making) => write(anyOption(shape, making), making),
  union: (shape, making) => write(anyOption(shape, making), making),
  picklist: (shape, making) => JSON.stringify(anyOption(shape, making)),
  literal: ({ literal }) => JSON.stringify(literal),
  boolean: (_shape, { chance }) => (chance.onceIn(2) ? 'true' : 'false'),
  number: (_shape, { chance }) => String(1 + chance.below(4)),
  string: (_shape, { chance, known }) => JSON.stringify(chance.oneOf(known.texts)),
  unknown: (_shape, { chance, known }) => chance.oneOf(known.values),
  optional: ({ wrapped }, making) => (wrapped ? write(wrapped, making) : 'null'),
  nullable: ({ wrapped }, making) =>
    wrapped && making.chance.onceIn(2) ? write(wrapped, making) : 'null',
  array: ({ item }, making) => (item ? `[${write(item, making)}]` : '[]'),
  record: ({ key, value }, making) => (key && value ? writeRecord(key, value, making) : '{}'),
}

/**
 * JSON text of a value that a schema describes, now and then broken in one of its parts.
 *
 * @throws where the schema has a part that nothing is known of: it must be taught here
 */
export function write(schema: unknown, making: Making): string {
  if (making.chance.onceIn(making.broken)) return wrongValue(making.chance)
  // Schemas are plain objects; only what is needed of them is looked at.
  const shape = schema as Shape
  const writer = writers[shape.type]
  if (!writer) throw new Error(`a schema of the type ${shape.type} is not broken yet`)
  return writer(shape, making)
}
