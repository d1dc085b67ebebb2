import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '../../../shared/commitments/calendar.ts'
import type { AgreementsFile } from '../../../shared/commitments/file.ts'
import { arbitraryFile } from '../../support/arbitrary-agreements.ts'

const words = {
  summary: (title: string) => `Når ser vi på avtalen igjen? ${title}`,
  line: ({ group, what }: { group: string; what: string }) => `${group}: ${what}`,
}

const octets = (text: string) => new TextEncoder().encode(text).length

/** A reader of its own, by RFC 5545: lines unfolded, properties of each event by name. */
function read(text: string) {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines.pop()).toBe('')
  const events: Map<string, string>[] = []
  for (const line of lines) {
    const [name = '', ...value] = line.split(':')
    if (line === 'BEGIN:VEVENT') events.push(new Map())
    else events.at(-1)?.set(name, value.join(':'))
  }
  return { lines, events }
}

const unescaped = (text = '') =>
  text.replaceAll(/\\([\\;,n])/gu, (_all, sign: string) => (sign === 'n' ? '\n' : sign))

const agreement = {
  id: '0123456789abcdef',
  by: 'table' as const,
  group: 'Bord 3',
  what: 'Går inn i timer, hver uke; alltid',
  sign: 'Døra \\ står åpen',
  firstStep: '',
  who: '',
  when: '2027-11-15',
  followUps: [],
}
const file: AgreementsFile = { title: 'Høst', day: '2026-11-23', agreements: [agreement] }

describe('a calendar of agreements', () => {
  it('has no line of more than 75 octets, no bare line break, and no sign that is cut in two', () => {
    fc.assert(
      fc.property(arbitraryFile, (any) => {
        const text = writeCalendar(any, words)

        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
        expect(
          new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text)),
        ).toBe(text)
      }),
    )
  })

  it('has one all-day entry for each day that is named, and says every agreement of it', () => {
    fc.assert(
      fc.property(arbitraryFile, (any) => {
        const { events } = read(writeCalendar(any, words))
        const days = new Set(any.agreements.map(({ when }) => when).filter(Boolean))

        expect(new Set(events.map((event) => event.get('DTSTART;VALUE=DATE')))).toEqual(
          new Set([...days].map((day) => day.replaceAll('-', ''))),
        )
        expect(events.length).toBe(days.size)
        expect(new Set(events.map((event) => event.get('UID'))).size).toBe(days.size)
      }),
    )
  })

  it('is framed as RFC 5545 asks, and names the session, never a time of day', () => {
    const { lines, events } = read(writeCalendar(file, words))

    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Plenum//Agreements 1//EN',
    ])
    expect(lines.at(-1)).toBe('END:VCALENDAR')
    expect(Object.fromEntries(events[0] ?? [])).toMatchObject({
      DTSTAMP: '20261123T000000Z',
      'DTSTART;VALUE=DATE': '20271115',
      'DTEND;VALUE=DATE': '20271116',
      SUMMARY: 'Når ser vi på avtalen igjen? Høst',
    })
  })

  it('writes out what RFC 5545 reads otherwise', () => {
    const [event] = read(writeCalendar(file, words)).events

    expect(event?.get('DESCRIPTION')).toBe('Bord 3: Går inn i timer\\, hver uke\\; alltid')
    expect(unescaped(event?.get('DESCRIPTION'))).toBe('Bord 3: Går inn i timer, hver uke; alltid')
  })

  it('is the same entry however often it is made, and another one on another day', () => {
    const uid = (when: string) =>
      read(writeCalendar({ ...file, agreements: [{ ...agreement, when }] }, words)).events[0]?.get(
        'UID',
      )

    expect(uid('2027-11-15')).toBe(uid('2027-11-15'))
    expect(uid('2027-11-15')).not.toBe(uid('2027-11-16'))
  })

  it('goes over the end of a month and a leap day', () => {
    const end = (when: string) =>
      read(writeCalendar({ ...file, agreements: [{ ...agreement, when }] }, words)).events[0]?.get(
        'DTEND;VALUE=DATE',
      )

    expect([end('2026-12-31'), end('2028-02-28'), end('2028-02-29')]).toEqual([
      '20270101',
      '20280229',
      '20280301',
    ])
  })
})
