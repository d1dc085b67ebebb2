import type { Agreement } from '../../shared/commitments/agreement.ts'
import { writeAgreements } from '../../shared/commitments/file.ts'

/** An agreement of a group, as it is kept. */
export const anAgreement = (change: Partial<Agreement> = {}): Agreement => ({
  id: '0123456789abcdef',
  by: 'table',
  group: 'K2 ved vinduet',
  what: 'Vi går inn i hverandres timer',
  sign: 'Dørene står åpne',
  firstStep: 'Lage en plan',
  who: 'Avdelingsleder',
  when: '2027-11-15',
  followUps: [],
  ...change,
})

/** A file of agreements, whole. */
export const agreementsFile = (agreements: readonly Agreement[] = [anAgreement()]): string =>
  writeAgreements({ title: 'Høstsamling', day: '2026-11-23', agreements: [...agreements] })
