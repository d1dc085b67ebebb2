import * as v from 'valibot'
import { activityOf } from '../activities/registry.ts'
import { type LocalText, localText, noText } from '../i18n/local-text.ts'
import type { Deck, Step } from './deck.ts'

/** What can be expected at a place of a deck's file; each has words where a session is started. */
export const rules = [
  'oneOf',
  'number',
  'least',
  'most',
  'entriesLeast',
  'entriesMost',
  'list',
  'parts',
  'text',
  'textMost',
  'yesOrNo',
  'id',
  'nothing',
  'something',
  'different',
  'inLanguage',
  'earlierStep',
  'earlierTexts',
  'ownEntries',
  'noSuchList',
  'noShows',
  'individual',
  'caseCard',
  'other',
] as const

export type Rule = (typeof rules)[number]

/** What is expected, with a number, names or a language where the rule has one. */
export interface Expected {
  readonly rule: Rule
  readonly more?: string
}

/** Why a file is no deck: the path of the first field that is wrong, and what is expected there. */
export interface DeckFault extends Expected {
  readonly at: string
}

type Issue = v.BaseIssue<unknown>

const isRule = (name: string | null): name is Rule => rules.some((rule) => rule === name)

/** `("talk" | "choice")`, as valibot writes what it expects, in plain words. */
const namesIn = (expected: string | null) =>
  [...(expected ?? '').matchAll(/"([^"]*)"|(\d+)/gu)].map(([, name, number]) => name ?? number)

/** Fields have a value, and no others are there. */
function ofObject({ expected, received }: Issue): Expected {
  if (expected === 'never') return { rule: 'nothing' }
  return { rule: received === 'undefined' ? 'something' : 'parts' }
}

const ofLength =
  (forText: Rule, forList: Rule) =>
  ({ input, requirement }: Issue): Expected => ({
    rule: typeof input === 'string' ? forText : forList,
    more: String(requirement),
  })

const ofNumber =
  (rule: Rule) =>
  ({ requirement }: Issue): Expected => ({ rule, more: String(requirement) })

/** What the checks of decks and activities say by themselves: that entries differ, mostly. */
const ofCheck = ({ message, expected }: Issue): Expected => {
  if (isRule(expected)) return { rule: expected }
  if (message === noText) return { rule: 'text' }
  return { rule: message.includes('differ') ? 'different' : 'other' }
}

const plain = (rule: Rule) => (): Expected => ({ rule })

const byType: Readonly<Record<string, (issue: Issue) => Expected>> = {
  picklist: ({ expected }) => ({ rule: 'oneOf', more: namesIn(expected).join(', ') }),
  literal: ({ expected }) => ({ rule: 'oneOf', more: namesIn(expected).join(', ') }),
  number: plain('number'),
  integer: plain('number'),
  min_value: ofNumber('least'),
  max_value: ofNumber('most'),
  min_length: ofLength('text', 'entriesLeast'),
  max_length: ofLength('textMost', 'entriesMost'),
  string: plain('text'),
  array: plain('list'),
  boolean: plain('yesOrNo'),
  object: ofObject,
  strict_object: ofObject,
  regex: plain('id'),
  not_values: plain('id'),
}

/** What a schema's issue says was expected. */
export const expectedBy = (issue: Issue): Expected => (byType[issue.type] ?? ofCheck)(issue)

/** Looks into the configuration of a step, where the deck's own issue only says that it is wrong. */
export function issueInConfig({ type, config }: Pick<Step, 'type' | 'config'>): Issue | undefined {
  return v.safeParse(activityOf(type).config(localText), config, { abortEarly: true }).issues?.[0]
}

/** Every text inside, with its path. */
function* textsIn(value: unknown, at: string): Generator<{ at: string; text: LocalText }> {
  if (value === null || typeof value !== 'object') return
  if (v.is(localText, value)) {
    yield { at, text: value }
    return
  }
  for (const [key, inner] of Object.entries(value))
    yield* textsIn(inner, at === '' ? key : `${at}.${key}`)
}

/** The first text that lacks one of the languages that its deck names. */
export function lackingText(deck: Deck): DeckFault | undefined {
  for (const { at, text } of textsIn(deck, '')) {
    const tag = deck.languages.find((own) => text[own] === undefined)
    if (tag) return { at, rule: 'inLanguage', more: tag }
  }
  return undefined
}
