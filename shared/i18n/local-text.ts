import * as v from 'valibot'
import { isWhole } from '../lib/text.ts'
import { fallbacks } from './fallbacks.ts'
import { isLanguage, type Language, languages } from './languages.ts'

const oneText = v.optional(
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(2_000),
    v.check(isWhole, 'half a character'),
  ),
)

/** What is wrong with a text in no language. */
export const noText = 'at least one language'

export const localText = v.pipe(
  v.strictObject({ nb: oneText, nn: oneText, da: oneText, sv: oneText, en: oneText }),
  v.check((text) => languages.some((language) => text[language]), noText),
)

/** One text of a deck in the languages it has; at least one. */
export type LocalText = v.InferOutput<typeof localText>

/** The same text once a language is chosen. */
export const plainText = v.string()

/** A schema for texts: `localText` in a deck, `plainText` in a view. */
export type TextSchema = typeof localText | typeof plainText

/** A value of a deck with each `LocalText` replaced by its text in one language. */
export type Localized<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? Localized<Item>[]
    : Value extends LocalText
      ? string
      : { [Key in keyof Value]: Localized<Value[Key]> }

const isLocalText = (value: object): value is LocalText => {
  const keys = Object.keys(value)
  const isText = (inner: unknown) => inner === undefined || typeof inner === 'string'
  return keys.length > 0 && keys.every(isLanguage) && Object.values(value).every(isText)
}

/** The language in which a text is read by a reader of this one: the nearest it has (`fallbacks`). */
export const languageFor = (text: LocalText, language: Language): Language =>
  fallbacks[language].find((candidate) => text[candidate]) ?? language

/** The text in a language, or in the nearest one it has. */
export const textIn = (text: LocalText, language: Language): string =>
  text[languageFor(text, language)] ?? ''

/**
 * Every text of a deck or a part of it in one language, with `{enhet}` and other names filled in.
 * Anything that is not a text stays as it is.
 *
 * @param names what to put for a name in braces, such as `{ enhet: 'skolen' }`; others stay as written
 */
export function localize<Value>(
  value: Value,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): Localized<Value> {
  const fill = (text: string) =>
    text.replaceAll(/\{([a-z]+)\}/gu, (braced: string, name: string) =>
      Object.hasOwn(names, name) ? (names[name] ?? braced) : braced,
    )
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (inner === null || typeof inner !== 'object') return inner
    if (isLocalText(inner)) return fill(textIn(inner, language))
    return Object.fromEntries(Object.entries(inner).map(([key, child]) => [key, walk(child)]))
  }
  // The walk changes exactly what `Localized` says; the compiler cannot follow a recursion over unknown.
  return walk(value) as Localized<Value>
}
