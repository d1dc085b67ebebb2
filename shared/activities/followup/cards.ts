import type { CardBadge, CardField, DataTable, OutlineItem, Picture } from '../../charts/marks.ts'
import { noStatuses } from '../../commitments/agreement.ts'
import { statuses } from '../../commitments/status.ts'
import type { Words } from '../../i18n/words.ts'
import type { ExportRecord, Shown } from '../activity.ts'
import { peopleIn } from '../figures.ts'
import type { FollowupConfig } from './schema.ts'
import { countsInWords, isTold, isWithheld, nameOf, statusWord, type Told, toldOf } from './told.ts'
import type { FollowupWords } from './words.ts'

type FollowupShown = Shown<FollowupConfig>
type Say = Words<FollowupWords>

const toldIn = ({ config, figures }: FollowupShown): Told[] => toldOf(config, figures)

/** The agreements themselves: what is asked about. */
export const outline = ({ agreements }: FollowupShown['config']): OutlineItem[] =>
  toldOf({ agreements }, {}).map(({ agreement: { id, group, what } }) => ({
    id,
    title: group || what,
    ...(group ? { text: what } : {}),
  }))

const dayIn = (day: string, say: Say) => say('date', { day: Date.parse(`${day}T12:00:00Z`) })

/** One alone is a word; several are counted. */
function badgesOf({ counts }: Told, say: Say): CardBadge[] {
  const given = statuses.filter((status) => counts[status] > 0)
  if (given.length === 0) return [{ shape: 'silent', text: say('status.silent') }]
  return given.map((status) => {
    const word = statusWord(status, say)
    const isAlone = given.length === 1 && counts[status] === 1
    const text = isAlone ? word : say('count', { status: word, count: counts[status] })
    return { shape: status, text }
  })
}

const fieldsOf = ({ agreement, learnt, now, next }: Told, say: Say): CardField[] => [
  { label: say('field.what'), text: agreement.what, rank: 0 },
  ...(agreement.sign ? [{ label: say('field.sign'), text: agreement.sign, rank: 2 } as const] : []),
  // What one group has made of it is the agreement now; what many have can be left out for want of room.
  ...now.map((text) => ({
    label: say('field.now'),
    text,
    rank: now.length === 1 ? (0 as const) : (1 as const),
  })),
  ...learnt.map((text) => ({ label: say('field.learnt'), text, rank: 1 as const })),
  ...next.map((day) => ({
    label: say('field.next'),
    text: dayIn(day, say),
    rank: 2 as const,
    translated: true as const,
  })),
]

export function picture(shown: FollowupShown, _width: number, say: Say): Picture {
  const told = toldIn(shown)
  if (!told.some(isTold)) return { kind: 'sentence', text: finding(shown, say) }
  return {
    kind: 'cards',
    cards: told.map((card, index) => ({
      id: card.agreement.id,
      title: nameOf(card.agreement, index, say),
      badges: badgesOf(card, say),
      fields: fieldsOf(card, say),
    })),
  }
}

export function finding(shown: FollowupShown, say: Say): string {
  if (shown.config.agreements.length === 0) return say('none')
  if (isWithheld(shown.figures)) {
    return say('tooFew', { people: peopleIn(shown.figures, 'status'), k: shown.k })
  }
  const told = toldIn(shown)
  const asked = told.filter(isTold)
  if (asked.length === 0) return say('nobody')
  const counts = noStatuses()
  for (const { counts: some } of asked) {
    for (const status of statuses) counts[status] += some[status]
  }
  return say('finding', {
    asked: asked.length,
    all: told.length,
    counts: countsInWords(counts, say),
  })
}

export const table = (shown: FollowupShown, say: Say): DataTable => ({
  head: [
    say('head.agreement'),
    say('field.what'),
    ...statuses.map((status) => statusWord(status, say)),
    say('field.learnt'),
    say('field.now'),
    say('field.next'),
  ],
  rows: toldIn(shown).map(({ agreement, counts, ...told }, index) => [
    nameOf(agreement, index, say),
    agreement.what,
    ...statuses.map((status) => counts[status]),
    told.learnt.join(' / '),
    told.now.join(' / '),
    told.next.map((day) => dayIn(day, say)).join(' / '),
  ]),
})

export const records = (shown: FollowupShown, say: Say): ExportRecord[] =>
  toldIn(shown).flatMap((told, index) => {
    const group = nameOf(told.agreement, index, say)
    const counted = statuses
      .filter((status) => told.counts[status] > 0)
      .map((status) => ({ group, what: statusWord(status, say), count: told.counts[status] }))
    const texts = (['learnt', 'now', 'next'] as const).flatMap((field) =>
      told[field].map((text) => ({
        group,
        what: say(`field.${field}`),
        answer: field === 'next' ? dayIn(text, say) : text,
      })),
    )
    return [...counted, ...texts]
  })
