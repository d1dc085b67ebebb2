import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { AgendaEntry, ConsoleView } from '../../../shared/protocol/views.ts'
import { areCards, followingEntry } from '../acts.ts'

type Say = Words<ConsoleWords>

/** What arriving at a step puts in front of the room. */
function arrivalWords(entry: AgendaEntry | undefined): 'asks' | 'group' | 'note' | 'talk' {
  if (entry?.privateNote) return 'note'
  if (!entry?.collects) return 'talk'
  return entry.mode === 'group' ? 'group' : 'asks'
}

/** How many answers there are for what comes up, and whether they are enough to show. */
function enoughWords({ step, answered, of, nextAct }: ConsoleView, say: Say): string {
  const isAhead = ['reveal', 'look-through'].includes(nextAct.kind)
  if (!step || step.status === 'idle' || step.status === 'revealed' || !isAhead) return ''
  if (step.byTable) return `${say('tables.delivered', { answered, of })}.`
  if (step.mode === 'group') return say('desk.next.cards', { answered })
  const { k } = step
  return answered < k
    ? say('desk.next.tooFew', { answered, k })
    : say('desk.next.isEnough', { answered, of, k })
}

/** What lies over the picture now, and whether the act takes it away. */
function coverWords(view: ConsoleView, say: Say): string[] {
  const { blank, joinOverlay, parkingShown, nextAct, phase } = view
  if (phase === 'ended' || nextAct.kind === 'end') return []
  const moves = ['start', 'step', 'show'].includes(nextAct.kind)
  return [
    ...(blank ? [say(moves ? 'desk.next.lights' : 'desk.next.staysBlank')] : []),
    ...(joinOverlay && moves ? [say('desk.next.uncovers')] : []),
    ...(parkingShown ? [say('desk.next.unparks')] : []),
  ]
}

function actWords(view: ConsoleView, say: Say): string[] {
  const { kind, title = '' } = view.nextAct
  const target = view.agenda.find((entry) => entry.title === title) ?? followingEntry(view)
  if (kind === 'start')
    return [say('desk.next.start', { title }), say(`desk.next.${arrivalWords(target)}`)]
  if (kind === 'step') return [say(`desk.next.${arrivalWords(target)}`)]
  if (areCards(view) && kind === 'look-through') return [say('desk.next.look-throughCards')]
  const isUp = kind === 'show' || kind === 'reveal'
  return [say(isUp && areCards(view) ? 'desk.next.cardsUp' : `desk.next.${kind}`)]
}

/** What the large button leads to, sentence by sentence: what the room will see, and whether there is enough. */
export const nextWords = (view: ConsoleView, say: Say): string[] =>
  [...actWords(view, say), enoughWords(view, say), ...coverWords(view, say)].filter(Boolean)
