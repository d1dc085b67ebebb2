import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Plenum } from './plenum.ts'
import { joinPhone, type Phone } from './room.ts'

interface Room {
  readonly plenum: Plenum
  readonly session: string
  readonly code: string
}

/** The rest of a group, on the same protocol as the phones that are real pages beside them. */
export const others = (
  { plenum, session, code }: Room,
  count: number,
  language: Language = 'nb',
): Promise<Phone[]> =>
  Promise.all(
    Array.from({ length: count }, () => joinPhone(plenum.url, session, code, { language })),
  )

/** Each answers a step with its own, in their order, and is told that it is saved. */
export async function allAnswer(
  phones: readonly Phone[],
  step: string,
  answers: readonly unknown[],
): Promise<void> {
  const sent = phones.slice(0, answers.length).map(async (phone, at) => {
    await phone.until((view) => view.step?.id === step && view.step.status === 'open')
    expect(await phone.answer(answers[at])).toMatchObject({ ok: true })
  })
  await Promise.all(sent)
}

/** Everything that pages complain of from now on: what they throw, and what they log as an error. */
export function complaintsOf(pages: readonly Page[]): string[] {
  const complaints: string[] = []
  for (const page of pages) {
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  }
  return complaints
}
