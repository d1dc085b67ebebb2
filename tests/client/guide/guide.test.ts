import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type MarkedToken, marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { activities } from '../../../shared/activities/registry.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { phoneWords } from '../../../shared/i18n/phone/index.ts'
import { reportWords } from '../../../shared/i18n/report/index.ts'
import { screenWords } from '../../../shared/i18n/screen/index.ts'
import type { Messages } from '../../../shared/i18n/words.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide')
const guide = readFileSync(join(folder, 'veileder.md'), 'utf8')

function tokensIn(markdown: string): Token[] {
  const found: Token[] = []
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token)
  })
  return found
}

type OfType<Type extends string> = Extract<MarkedToken, { type: Type }>

const isA =
  <Type extends MarkedToken['type']>(type: Type) =>
  (token: Token): token is OfType<Type> =>
    token.type === type

const messagesIn = (messages: Messages): string[] =>
  Object.values(messages).flatMap((message) =>
    typeof message === 'string' ? [message] : messagesIn(message),
  )

const said = new Set(
  [consoleWords, phoneWords, screenWords, reportWords, ...activities.map(({ words }) => words)]
    .map(({ nb }) => nb as Messages)
    .flatMap(messagesIn),
)

/** The names in bold that no page says: in the guide, bold means "this is what it is called on the page". */
const unknownNames = (markdown: string): string[] =>
  tokensIn(markdown)
    .filter(isA('strong'))
    .map(({ text }) => text)
    .filter((name) => !said.has(name))

describe('a name in bold that no page says', () => {
  it('is found', () => {
    expect(unknownNames('Trykk **Start økta**, ikke **Sett i gang**.')).toEqual(['Sett i gang'])
  })
})

describe('the guide for facilitators', () => {
  const tokens = tokensIn(guide)
  const pictures = tokens.filter(isA('image'))

  it('names buttons and headings exactly as the pages do', () => {
    expect(tokens.filter(isA('strong')).length).toBeGreaterThan(20)
    expect(unknownNames(guide)).toEqual([])
  })

  it('has pictures, each with a text in its place', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(5)
    for (const { text } of pictures) expect(text.length).toBeGreaterThan(20)
  })

  it.each(pictures.map(({ href }) => href))('has %s beside it, small enough to send', (file) => {
    expect(existsSync(join(folder, file))).toBe(true)
    expect(statSync(join(folder, file)).size).toBeLessThan(150_000)
  })

  it('links to nothing that is not there', () => {
    const links = tokens.filter(isA('link')).map(({ href }) => href)

    expect(links.filter((href) => !existsSync(join(folder, href)))).toEqual([])
  })

  it('has one title, and no heading that skips a level', () => {
    const depths = tokens.filter(isA('heading')).map(({ depth }) => depth)

    expect(depths).toEqual([1, ...depths.slice(1).map(() => 2)])
  })
})
