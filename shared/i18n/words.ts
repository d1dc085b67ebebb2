import { createTranslator } from 'use-intl/core'
import { type Language, localeOf } from './languages.ts'

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

/** Fetches what one language says: its module exports the messages under the language's name. */
type Fetch<Tag extends Language, Reference> = () => Promise<{
  readonly [Name in Tag]: Translation<Reference>
}>

/**
 * One body of messages. Bokmål is complete and always there; each other language is fetched when somebody
 * reads it (`fetchWords`), so that nobody loads another's.
 */
export type Catalogue<Reference> = { readonly nb: Reference } & {
  readonly [Tag in Exclude<Language, 'nb'>]?: Fetch<Tag, Reference>
}

/** A catalogue whose keys are forgotten. */
export type AnyCatalogue = Catalogue<Messages>

/** The paths of a catalogue, such as `head.count`; any string for a catalogue whose keys are not known. */
export type KeysOf<Tree> = string extends keyof Tree
  ? string
  : {
      [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`
    }[keyof Tree & string]

/** Says a message of one catalogue by key, with its ICU arguments. */
export type Words<Reference> = ((
  key: KeysOf<Reference>,
  values?: Readonly<Record<string, string | number>>,
) => string) & {
  /** Whose words they are: what people wrote is put in the order of its alphabet. */
  readonly language?: Language
}

function merge(base: Messages, over: Messages): Messages {
  const merged: Record<string, string | Messages> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] =
      typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value
  }
  return merged
}

/** What has been fetched, by the function that fetches it. */
const fetched = new WeakMap<object, Messages>()

const fetchOf = (catalogue: AnyCatalogue, language: Language) =>
  language === 'nb' ? undefined : catalogue[language]

/** Whether all there is of a catalogue in a language is here; until then `wordsIn` speaks bokmål. */
export function isFetched(catalogue: AnyCatalogue, language: Language): boolean {
  const fetch = fetchOf(catalogue, language)
  return !fetch || fetched.has(fetch)
}

async function fetchOne(catalogue: AnyCatalogue, language: Language): Promise<void> {
  const fetch = fetchOf(catalogue, language)
  if (!fetch || fetched.has(fetch)) return
  // Each language's function gives a module that exports the messages under the language's name.
  const module = (await fetch()) as Readonly<Partial<Record<Language, Messages>>>
  fetched.set(fetch, module[language] ?? {})
}

/**
 * Fetches what these catalogues say in a language. Never rejects: what could not be had is said in bokmål.
 *
 * @returns whether all of it is here now
 */
export async function fetchWords(
  language: Language,
  catalogues: readonly AnyCatalogue[],
): Promise<boolean> {
  try {
    await Promise.all(catalogues.map((catalogue) => fetchOne(catalogue, language)))
    return true
  } catch {
    // The network is gone, or the server has a newer build: bokmål is here.
    return false
  }
}

/** All messages of a catalogue in a language that has been fetched, holes filled from bokmål. */
export function messagesIn<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
  language: Language,
): Reference {
  const fetch = fetchOf(catalogue, language)
  // Only keys of the reference can be overlaid, so it keeps its shape.
  return merge(catalogue.nb, (fetch && fetched.get(fetch)) ?? {}) as Reference
}

/** The function that says the messages of a catalogue in one language. A message that cannot be said is an error. */
export function wordsIn<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
  language: Language,
): Words<Reference> {
  const translator = createTranslator({
    locale: localeOf(language),
    messages: messagesIn<Messages>(catalogue as AnyCatalogue, language),
    timeZone: 'Europe/Oslo',
    onError: (error) => {
      throw error
    },
  })
  // use-intl derives its keys from literal types; here `KeysOf<Reference>` has already checked them.
  return Object.assign(translator, { language }) as unknown as Words<Reference>
}
