import { describe, expect, it } from 'vitest'
import { collects, plannedMinutes, releaseOf, stepOf } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import { leftOut } from '../../../shared/deck/settings.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { deckNames } from '../../../shared/room/step-texts.ts'

/** Minutes of the whole workshop and of its short version: CONTENT.md section 4. */
const planned: Readonly<Record<string, readonly [full: number, short: number]>> = {
  'velg-en-k': [48, 31],
  'trygt-nok': [49, 32],
  'fem-hindringer': [53, 33],
  'en-pluss-en': [70, 45],
  ledergruppa: [62, 35],
  'laere-ledelse': [66, 36],
  'laering-i-jobben': [68, 38],
  ellen: [75, 40],
  'led-skole': [80, 45],
  'ledere-af-ledere': [75, 45],
}

describe.each(library.map((deck) => [deck.id, deck] as const))('the workshop %s', (_id, deck) => {
  it('is read back from its own file', () => {
    expect(readDeck(JSON.parse(JSON.stringify(deck)))).toEqual({ ok: true, value: deck })
  })

  it.each(['school', 'kindergarten'] as const)('leaves no name open for a %s', (unit) => {
    for (const language of languages) {
      const texts = JSON.stringify(localize(deck, language, deckNames(unit, language)))
      expect(texts).not.toMatch(/\{[a-z]+\}/u)
    }
  })

  it('says every text in each of its languages', () => {
    const missing: string[] = []
    const walk = (value: unknown, path: string) => {
      if (value === null || typeof value !== 'object') return
      const keys = Object.keys(value)
      const isText = keys.length > 0 && keys.every((key) => languages.some((tag) => tag === key))
      if (isText) {
        for (const tag of deck.languages) if (!keys.includes(tag)) missing.push(`${path} ${tag}`)
      }
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    }
    walk(deck, deck.id)

    expect(missing).toEqual([])
  })

  it('takes the minutes of its plan, whole and short', () => {
    const { minutes: full, coreMinutes: short } = plannedMinutes(deck)

    expect([full, short]).toEqual(planned[deck.id])
  })

  it('says for how many people it is', () => {
    expect(deck.people).toBeDefined()
  })

  it('is known to be read by nobody at home in its languages, or says who read it', () => {
    expect(deck.provenance).toMatchObject({
      nb: expect.stringMatching(/morsmål/u),
      da: expect.stringMatching(/modersmål/u),
      en: expect.stringMatching(/first language/u),
    })
  })

  it('has a note for the facilitator wherever people answer or talk', () => {
    const silent = deck.steps.filter(
      (step) => step.note === undefined && (collects(step) || step.type === 'talk'),
    )

    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('says of statements to rate that they are no measure', () => {
    const saysSo = /ikke en målt skala/u.test(JSON.stringify(deck.provenance))

    expect(saysSo).toBe(deck.steps.some(({ type }) => type === 'rate'))
  })

  it('shows nothing live that is sensitive or text', () => {
    for (const step of deck.steps) {
      if (step.sensitive || step.type === 'text' || step.type === 'commit') {
        expect(releaseOf(step)).toBe('reveal')
      }
    }
  })
})

describe('"Velg én K"', () => {
  const deck = library.find(({ id }) => id === 'velg-en-k')

  it('has the seven steps of its plan, in order', () => {
    expect(
      deck?.steps.map(({ id, type, mode, minutes }) => [id, type, mode, minutes].join(' ')),
    ).toEqual([
      'ramme talk plenary 3',
      'velg choice individual 4',
      'notat text individual 3',
      'se talk plenary 5',
      'gruppe talk group 15',
      'avtale commit group 8',
      'les talk plenary 10',
    ])
  })

  it('collects the choice and the cards, and never the note', () => {
    expect(deck?.steps.filter(collects).map(({ id }) => id)).toEqual(['velg', 'avtale'])
  })

  it('grows the choice live and keeps the cards for the reveal', () => {
    const releases = ['velg', 'avtale'].map((id) => {
      const step = deck && stepOf(deck, id)
      return step && releaseOf(step)
    })

    expect(releases).toEqual(['live', 'reveal'])
  })

  it('names the school or the kindergarten where the text says "enhet"', () => {
    const [first] = deck?.steps ?? []
    const prompt = (unit: 'school' | 'kindergarten') =>
      first && localize(first.prompt, 'nb', deckNames(unit, 'nb'))

    expect(prompt('school')).toContain('tilpasser dem til skolen')
    expect(prompt('kindergarten')).toContain('tilpasser dem til barnehagen')
  })
})

describe('"Trygt nok til å være uenige"', () => {
  const deck = library.find(({ id }) => id === 'trygt-nok')

  it('has the steps of its plan, in order, with the extra after the second', () => {
    expect(
      deck?.steps.map(({ id, type, mode, minutes }) => [id, type, mode, minutes].join(' ')),
    ).toEqual([
      'saken talk plenary 3',
      'hos-oss rate individual 4',
      'sju-sider rate individual 5',
      'grep text individual 5',
      'runde talk group 12',
      'metoder text group 5',
      'rydde talk plenary 3',
      'prikker points individual 3',
      'hva-krever-det talk plenary 8',
      'avtale commit group 6',
    ])
  })

  it('takes 49 minutes, 32 in short, without the extra', () => {
    expect(deck && plannedMinutes(deck)).toEqual({ minutes: 49, coreMinutes: 32 })
    expect(deck && leftOut(deck, { length: 'full' })).toEqual(['sju-sider'])
    expect(deck && leftOut(deck, { length: 'short' })).toEqual([
      'sju-sider',
      'rydde',
      'hva-krever-det',
    ])
  })

  it('holds what is sensitive for the reveal, and says that its statements are no measure', () => {
    const sensitive = deck?.steps.filter((step) => step.sensitive) ?? []

    expect(sensitive.map(({ id }) => id)).toEqual(['hos-oss', 'sju-sider'])
    for (const { provenance } of sensitive)
      expect(JSON.stringify(provenance)).toMatch(/refleksjonsutsagn, ikke en målt skala/u)
  })
})

describe('"Ellen og lønnssamtalen"', () => {
  const deck = library.find(({ id }) => id === 'ellen')

  it('tells all that the source tells of the case, and the same at hand as on the first step', () => {
    const [card] = deck?.caseCards ?? []
    const [first] = deck?.steps ?? []

    expect(card?.text).toEqual(first?.prompt)
    for (const fact of [
      'samme lønn',
      'kurs',
      'videreutdanning',
      'hvorfor',
      'utvikle seg',
      'sikker',
    ])
      expect(card?.text.nb).toContain(fact)
  })
})
