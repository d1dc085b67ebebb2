import fc from 'fast-check'

/** The longest are too long for a word: such an answer is none. */
const words = fc
  .array(fc.constantFrom('øve', 'samarbeid', 'K2', 'nå', 'si fra'), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(' '))

const written = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
  words,
)

const columnsOf = (size: number) =>
  Array.from({ length: size }, (_, at) => ({ id: `c${at + 1}`, title: `Spalte ${at + 1}` }))

/** Settings of texts by the rules of their schema: what is private is one text, a cloud has short ones. */
const textConfig = fc
  .record({
    kind: fc.constantFrom('notes', 'fields', 'choice', 'cloud', 'private'),
    size: fc.integer({ min: 2, max: 3 }),
    most: fc.integer({ min: 1, max: 5 }),
    length: fc.constantFrom(30, 140, 400),
    hint: fc.option(words, { nil: undefined }),
    ideas: fc.boolean(),
  })
  .map(({ kind, size, hint, ...limits }) => {
    const settings = { ...limits, ...(hint === undefined ? {} : { hint }) }
    if (kind === 'private') return { ...settings, most: 1, private: true }
    if (kind === 'cloud') return { ...settings, length: 30, show: 'cloud' }
    if (kind === 'notes') return settings
    const columns = columnsOf(size)
    // A field under each heading needs as many texts as there are headings.
    return kind === 'fields'
      ? { ...settings, columns, most: Math.max(limits.most, size) }
      : { ...settings, columns, columnsAs: 'choice' }
  })

/** Texts to hand in, or one to oneself: a configuration, and how somebody answers it. */
export const arbitraryText = textConfig.map((config) => {
  const columns = 'columns' in config ? config.columns : undefined
  const note = columns
    ? fc.record({ column: fc.constantFrom(...columns.map(({ id }) => id)), text: written })
    : written
  const answer = fc.record({
    notes: fc.array<unknown>(note, { minLength: 1, maxLength: config.most }),
  })
  return { config, answer }
})

const labels = {
  group: 'Gruppa',
  what: 'Dette gjør vi',
  sign: 'Tegnet',
  firstStep: 'Første steg',
  who: 'Hvem',
  when: 'Når',
}

const card = fc.record({
  group: fc.constantFrom('K2 ved vinduet', 'K1', 'Bord 3'),
  what: words,
  sign: words,
  firstStep: fc.oneof(words, fc.constant('')),
  who: fc.constantFrom('', 'Rektor'),
  when: fc.constantFrom('', '2027-11-15'),
})

/** An agreement of a table, or of a person who does not sign. */
export const arbitraryCard = fc
  .record({ by: fc.constantFrom('table', 'person'), hasHints: fc.boolean() })
  .map(({ by, hasHints }) => ({
    config: { by, labels, ...(hasHints ? { hints: { what: 'Vær konkrete' } } : {}) },
    answer: by === 'person' ? card.map((own) => ({ ...own, group: '' })) : card,
  }))
