import { sha256 } from '../lib/sha256.ts'
import { utf8 } from '../lib/utf8.ts'
import type { Agreement } from './agreement.ts'
import type { AgreementsFile } from './file.ts'

/** What the calendar says, in the reader's language. */
export interface CalendarWords {
  /** The entry's name: when do we look at the agreements again? */
  readonly summary: (title: string) => string
  /** One agreement in a line or more. */
  readonly line: (agreement: Agreement) => string
}

/** RFC 5545 3.3.11: a line break is written out, and no other control character may be there. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
    .replaceAll(/[\p{Cc}]/gu, '')

const bytesOf = (sign: string) => utf8(sign).length

/** RFC 5545 3.1: 75 octets to a line at most; what goes on begins with a space. No sign is cut in two. */
function folded(line: string): string {
  let [text, room] = ['', 75]
  for (const sign of line) {
    const bytes = bytesOf(sign)
    if (bytes > room) {
      text += '\r\n '
      room = 74
    }
    text += sign
    room -= bytes
  }
  return text
}

const compact = (day: string) => day.replaceAll('-', '')

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Each day that an agreement is to be looked at again, with the agreements of that day. */
function byDay(agreements: readonly Agreement[]): [string, Agreement[]][] {
  const days = new Map<string, Agreement[]>()
  for (const agreement of agreements) {
    if (!agreement.when) continue
    days.set(agreement.when, [...(days.get(agreement.when) ?? []), agreement])
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const event = (
  file: AgreementsFile,
  [day, agreements]: [string, Agreement[]],
  words: CalendarWords,
): string[] => [
  'BEGIN:VEVENT',
  // The same day of the same agreements is the same entry, however often the file is made.
  `UID:${sha256(`${day} ${agreements.map(({ id }) => id).join(' ')}`).slice(0, 32)}@plenum`,
  // The day of the session: when anything was written is nowhere.
  `DTSTAMP:${compact(file.day)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  'TRANSP:TRANSPARENT',
  `SUMMARY:${escaped(words.summary(file.title))}`,
  `DESCRIPTION:${escaped(agreements.map(words.line).join('\n\n'))}`,
  'END:VEVENT',
]

/** Whether there is any day to put into a calendar. */
export const hasDays = ({ agreements }: Pick<AgreementsFile, 'agreements'>): boolean =>
  agreements.some(({ when }) => when !== '')

/** The days on which agreements are looked at again as a calendar (RFC 5545): all-day, one entry a day. */
export function writeCalendar(file: AgreementsFile, words: CalendarWords): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plenum//Agreements 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...byDay(file.agreements).flatMap((entry) => event(file, entry, words)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
