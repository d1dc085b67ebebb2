import { createTranslator } from 'use-intl/core'
import { fallbacks, type Language } from './languages.ts'

/** Messages in ICU syntax by key; groups may nest. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** The same keys with any texts, each of which a language may lack: what other languages than bokmål write. */
export type Translation<Reference> = {
  readonly [Key in keyof Reference]?: Reference[Key] extends string
    ? string
    : Translation<Reference[Key]>
}

/** One body of messages: bokmål is complete, the others as far as they have come. */
export interface Catalogue<Reference> {
  readonly nb: Reference
  readonly nn?: Translation<Reference>
  readonly da?: Translation<Reference>
  readonly sv?: Translation<Reference>
  readonly en?: Translation<Reference>
}

/** The paths of a catalogue, such as `head.count`; any string for a catalogue whose keys are not known. */
export type KeysOf<Tree> = string extends keyof Tree
  ? string
  : {
      [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`
    }[keyof Tree & string]

/** Says a message of one catalogue by key, with its ICU arguments. */
export type Words<Reference> = (
  key: KeysOf<Reference>,
  values?: Readonly<Record<string, string | number>>,
) => string

function merge(base: Messages, over: Messages): Messages {
  const merged: Record<string, string | Messages> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] =
      typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value
  }
  return merged
}

/** All messages of a catalogue in one language, holes filled from the nearest language that has the text. */
export function messagesIn<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
  language: Language,
): Reference {
  const nearestLast = fallbacks[language].toReversed()
  const layers = nearestLast.map((candidate) => (catalogue[candidate] ?? {}) as Messages)
  // Bokmål is complete and is one of the layers, so every key of the reference is there.
  return layers.reduce(merge, {}) as Reference
}

/** The function that says the messages of a catalogue in one language. A message that cannot be said is an error. */
export function wordsIn<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
  language: Language,
): Words<Reference> {
  const translator = createTranslator({
    locale: language,
    messages: messagesIn<Messages>(catalogue as Catalogue<Messages>, language),
    timeZone: 'Europe/Oslo',
    onError: (error) => {
      throw error
    },
  })
  // use-intl derives its keys from literal types; here `KeysOf<Reference>` has already checked them.
  return translator as unknown as Words<Reference>
}
