import { cardsOf } from '../activities/commit/cards.ts'
import type { CommitConfig } from '../activities/commit/schema.ts'
import type { FollowupConfig } from '../activities/followup/schema.ts'
import { isTold, type Told, toldOf } from '../activities/followup/told.ts'
import type { Agreement } from '../commitments/agreement.ts'
import { agreementId } from '../commitments/agreement-id.ts'
import type { AgreementsFile } from '../commitments/file.ts'
import { statuses } from '../commitments/status.ts'
import { canonicalJson } from '../lib/json.ts'
import type { ReportView } from '../protocol/views.ts'

type ReportStep = ReportView['steps'][number]

/** What was agreed in the newest round of a step that may be read. */
function made(session: string, step: ReportStep): Agreement[] {
  const round = step.rounds.at(-1)
  if (step.type !== 'commit' || !round) return []
  // The server parsed the deck with the activity's own schema.
  const { by } = step.config as Pick<CommitConfig, 'by'>
  const seen = new Map<string, number>()
  return cardsOf(round.figures).map((card) => {
    const written = canonicalJson(card)
    const twin = seen.get(written) ?? 0
    seen.set(written, twin + 1)
    const id = agreementId({ session, step: step.id }, { ...card }, twin)
    return { id, by, ...card, followUps: [] }
  })
}

/** The agreement as it goes on: with what was told of it today, and the day that was agreed on last. */
function carried(told: Told, day: string): Agreement {
  const { agreement, counts, learnt, now, next } = told
  if (!isTold(told)) return agreement
  const isDone =
    counts.done > 0 && statuses.every((status) => status === 'done' || counts[status] === 0)
  const followUp = { day, statuses: { ...counts }, learnt: [...learnt], now: [...now] }
  return {
    ...agreement,
    when: isDone ? '' : (next.toSorted().at(-1) ?? agreement.when),
    followUps: [...agreement.followUps, followUp].slice(-40),
  }
}

/** What was asked about: also where nobody may read the answers, the agreements go on. */
function followedUp(step: ReportStep, day: string): Agreement[] {
  if (step.type !== 'followup') return []
  // The server parsed the deck with the activity's own schema.
  const config = step.config as Pick<FollowupConfig, 'agreements'>
  return toldOf(config, step.rounds.at(-1)?.figures ?? {}).map((told) => carried(told, day))
}

/** Everything agreed in a session, or brought into it, as a file to take home; what is not shown is not in it. */
export function agreementsOf(view: ReportView): AgreementsFile {
  const all = view.steps.flatMap((step) => [
    ...followedUp(step, view.day),
    ...made(view.session.id, step),
  ])
  return { title: view.session.title, day: view.day, agreements: all.slice(0, 200) }
}
