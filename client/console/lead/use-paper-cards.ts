import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { keepCards, keptCards, newCard, type PaperCardDraft } from './paper-cards.ts'

type Sending = 'idle' | 'sending' | 'failed'

/** The paper cards of the round that is on: written in this tab, handed in one by one. */
export function usePaperCards(step: StepView) {
  const { session, paperCard } = useDesk()
  const say = useWords(consoleWords)
  const [cards, setCards] = useState(() => keptCards(session, step))
  const [openSeat, setOpenSeat] = useState<string | null>(null)
  const [sending, setSending] = useState<Sending>('idle')
  const [lastSaved, setLastSaved] = useState<number | null>(null)

  const change = (seat: string, changed: Partial<PaperCardDraft>) =>
    setCards((before) => {
      const after = before.map((card) => (card.seat === seat ? { ...card, ...changed } : card))
      keepCards(session, step, after)
      return after
    })

  const open = (seat: string | null) => {
    setSending('idle')
    setOpenSeat(seat)
  }

  const start = (table?: number) => {
    // An agreement is signed by its table, until the group calls itself something else.
    const isSigned = table !== undefined && step.type === 'commit'
    const card = newCard(table, isSigned ? { group: say('tables.table', { table }) } : {})
    setCards((before) => [...before, card])
    open(card.seat)
  }

  /** A table has one card, however often it is opened. */
  const openTable = (table: number) => {
    const known = cards.find((card) => card.table === table)
    if (known) open(known.seat)
    else start(table)
  }

  const hand = async ({ seat, rev, table }: PaperCardDraft, value: Json) => {
    setSending('sending')
    change(seat, { draft: value })
    const round = { step: step.id, round: step.round }
    const forTable = table === undefined ? {} : { table }
    const reply = await paperCard({ ...round, ...forTable, seat, rev: rev + 1, value })
    if (!reply.ok) return setSending('failed')
    // Stale: another hand has sent this card meanwhile; the next try goes beyond it.
    change(seat, { rev: reply.value.rev })
    if (reply.value.outcome !== 'saved') return setSending('failed')
    setLastSaved(table ?? null)
    return open(null)
  }

  return {
    cards,
    openCard: cards.find(({ seat }) => seat === openSeat),
    sending,
    open,
    start,
    openTable,
    /** The table whose answer was handed in last. */
    lastSaved,
    hand,
    change,
  }
}
