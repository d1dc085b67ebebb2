import { expect } from 'vitest'
import type { Log } from '../../server/log.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import type { Watched } from './plenum.ts'
import { rawRequest } from './raw.ts'
import type { Phone, TestRoom } from './room.ts'

/** A log that keeps every word, causes and stacks included. */
export function listeningLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  return {
    lines,
    info: (event) => lines.push(event),
    error: (event, cause) =>
      lines.push(`${event} ${cause instanceof Error ? cause.stack : JSON.stringify(cause)}`),
  }
}

/** Everything one kind of reader was sent since the last time, as text. */
export interface News {
  readonly phone: string
  readonly screen: string
  readonly console: string
  readonly files: string
}

type Ear = Pick<Watched<never>, 'frames' | 'ask'>

/** The results as the facilitator can download them at this moment. */
async function filesNow({ plenum, session }: TestRoom): Promise<string> {
  const [csv, json] = await Promise.all(
    ['csv', 'json'].map((kind) =>
      rawRequest(plenum.url, `/api/sessions/${session.id}/results.${kind}`, {
        headers: { cookie: session.cookie },
      }),
    ),
  )
  return `${csv?.text}\n${json?.text}`
}

/** Hears everything that readers of a room are sent. */
export function listenTo(
  room: TestRoom,
  readers: { phones: readonly Phone[]; screen: Watched<never> | Ear },
) {
  const ears: Record<'phone' | 'screen' | 'console', readonly Ear[]> = {
    phone: readers.phones,
    screen: [readers.screen],
    console: [room.console],
  }
  const heard = new Map<Ear, number>()
  const newsOf = (ear: Ear) => {
    const fresh = ear.frames.slice(heard.get(ear) ?? 0)
    heard.set(ear, ear.frames.length)
    return JSON.stringify(fresh)
  }
  const all = Object.values(ears).flat()
  return {
    /** What came since the last call. Whatever was sent before the call has arrived when it returns. */
    news: async (): Promise<News> => {
      // Messages keep their order, so a reply, even a refusal, comes after what was sent before it.
      await Promise.all(all.map((ear) => ear.ask('settled', { step: 'none', round: 1 })))
      return {
        phone: ears.phone.map(newsOf).join('\n'),
        screen: ears.screen.map(newsOf).join('\n'),
        console: ears.console.map(newsOf).join('\n'),
        files: await filesNow(room),
      }
    },
    everything: (): string => JSON.stringify(all.map(({ frames }) => frames)),
  }
}

/** Which canaries can be found in a text. */
export const found = (text: string, canaries: readonly string[]): string[] =>
  canaries.filter((canary) => text.includes(canary))

/** Whoever is here sees what somebody sees who comes now: nothing of before is on its way to them any more. */
export async function caughtUp(
  room: Pick<TestRoom, 'phone' | 'screen'>,
  { phones, screen }: { phones: readonly Phone[]; screen: Watched<ScreenView> },
): Promise<void> {
  const now = { phone: await room.phone(), screen: await room.screen() }
  await expect
    .poll(() => [...phones, screen].map((one) => one.latest()?.shown))
    .toEqual([...phones.map(() => now.phone.latest()?.shown), now.screen.latest()?.shown])
}
