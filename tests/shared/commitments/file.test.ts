import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../shared/commitments/agreement.ts'
import { longestFile, readAgreements, writeAgreements } from '../../../shared/commitments/file.ts'
import { arbitraryFile } from '../../support/arbitrary-agreements.ts'

const agreement: Agreement = {
  id: '0123456789abcdef',
  by: 'table',
  group: 'Bord 3',
  what: 'Går inn i timer',
  sign: 'Døra står åpen',
  firstStep: '',
  who: 'Avdelingsleder',
  when: '2027-11-15',
  followUps: [],
}
const whole = writeAgreements({ title: 'Høst', day: '2026-11-23', agreements: [agreement] })

describe('a file of agreements', () => {
  it('is read back as it was written, byte for byte', () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const text = writeAgreements(file)
        const read = readAgreements(text)

        expect(read).toEqual({ ok: true, value: file })
        if (read.ok) expect(writeAgreements(read.value)).toBe(text)
      }),
    )
  })

  it('is refused when any one byte of it is another', () => {
    const oneByte = arbitraryFile.chain((file) => {
      const bytes = [...new TextEncoder().encode(writeAgreements(file))]
      return fc.record({
        bytes: fc.constant(bytes),
        at: fc.nat({ max: bytes.length - 1 }),
        by: fc.integer({ min: 1, max: 255 }),
      })
    })
    fc.assert(
      fc.property(oneByte, ({ bytes, at, by }) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ by : byte))

        expect(readAgreements(new TextDecoder().decode(changed)).ok).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('is refused when a byte is lost, or one too many', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (file, place, sign) => {
          const text = writeAgreements(file)
          const at = place % text.length

          expect(readAgreements(text.slice(0, at) + text.slice(at + 1)).ok).toBe(false)
          expect(readAgreements(text.slice(0, at) + sign + text.slice(at)).ok).toBe(false)
        },
      ),
    )
  })

  it.each([
    ['changed in a word', whole.replace('åpen', 'lukket'), 'agreements-changed'],
    ['changed in its spacing', whole.replace('  ', ' '), 'agreements-changed'],
    ['cut in half', whole.slice(0, whole.length / 2), 'agreements-changed'],
    [
      'given a checksum that fits nothing',
      whole.replace(/sha256:../u, 'sha256:zz'),
      'agreements-changed',
    ],
    ['of a later version', whole.replace('"version": 1', '"version": 2'), 'agreements-newer'],
    ['a deck', '{"format":"plenum-deck","version":1}', 'not-agreements'],
    ['a letter', 'Kjære rektor', 'not-agreements'],
    ['empty', '', 'not-agreements'],
    ['a list', '[]', 'not-agreements'],
    ['far too long', ' '.repeat(longestFile + 1), 'too-large'],
    [
      'without any agreement',
      writeAgreements({ title: 'Høst', day: '2026-11-23', agreements: [] }),
      'agreements-none',
    ],
  ])('is told for what it is when it is %s', (_what, text, error) => {
    expect(readAgreements(text)).toEqual({ ok: false, error })
  })

  it('is written for people to read, too', () => {
    expect(whole).toContain('\n      "what": "Går inn i timer",\n')
    expect(whole.endsWith('\n')).toBe(true)
  })

  it('cannot be written with two agreements of one id', () => {
    const twice = { title: 'Høst', day: '2026-11-23', agreements: [agreement, agreement] }

    expect(() => writeAgreements(twice)).toThrow('agreements must differ')
  })
})
