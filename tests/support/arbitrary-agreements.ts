import fc from 'fast-check'
import type { Agreement } from '../../shared/commitments/agreement.ts'
import type { AgreementsFile } from '../../shared/commitments/file.ts'
import { isWhole } from '../../shared/lib/text.ts'

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength }).filter(isWhole)

/** Within so many UTF-16 units, whatever a grapheme is made of. */
const upTo = (length: number) =>
  text(60)
    .map((written) => written.slice(0, length))
    .filter(isWhole)
const some = (length: number) => upTo(length).filter((written) => written !== '')
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))
const times = fc.integer({ min: 0, max: 40 })

const followUp = fc.record({
  day,
  statuses: fc.record({ done: times, 'under-way': times, 'not-begun': times, changed: times }),
  learnt: fc.array(some(280), { maxLength: 3 }),
  now: fc.array(some(280), { maxLength: 2 }),
})

const agreement: fc.Arbitrary<Agreement> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{16}$/u),
  by: fc.constantFrom('table', 'person'),
  group: upTo(60),
  what: some(280),
  sign: some(280),
  firstStep: upTo(280),
  who: upTo(80),
  when: fc.oneof(day, fc.constant('')),
  followUps: fc.array(followUp, { maxLength: 2 }),
})

/** Agreements that may be kept, each with an id of its own. */
export const arbitraryAgreements = (
  size: { minLength?: number; maxLength?: number } = { maxLength: 6 },
): fc.Arbitrary<Agreement[]> => fc.uniqueArray(agreement, { ...size, selector: ({ id }) => id })

/** Files with at least one agreement. */
export const arbitraryFile: fc.Arbitrary<AgreementsFile> = fc.record({
  title: some(120),
  day,
  agreements: arbitraryAgreements({ minLength: 1, maxLength: 5 }),
})
