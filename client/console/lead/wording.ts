import { activityOf } from '../../../shared/activities/registry.ts'
import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { type Words, wordsIn } from '../../../shared/i18n/words.ts'
import type { AgendaEntry, ConsoleView } from '../../../shared/protocol/views.ts'
import { areCards, currentEntry, takesAnswers } from '../acts.ts'
import type { StatusName } from '../parts/StatusIcon.tsx'

type Say = Words<ConsoleWords>

/** What the large button says: the next act, in words. */
export function nextActLabel(view: ConsoleView, say: Say): string {
  const { nextAct, step } = view
  const what = areCards(view) ? 'Cards' : ''
  const title = nextAct.title ?? ''
  if (step?.status === 'closing') return say('lead.act.closing')
  if (nextAct.kind === 'reveal')
    return say(step?.status === 'sealed' ? `lead.act.reveal${what}` : `lead.act.revealOpen${what}`)
  if (nextAct.kind === 'show' || nextAct.kind === 'look-through')
    return say(`lead.act.${nextAct.kind}${what}`, { title })
  return say(`lead.act.${nextAct.kind}`, { title })
}

/** The small print of the large button: what the act costs, where it costs something. */
export function nextActNote(view: ConsoleView, say: Say): string {
  const { kind } = view.nextAct
  if (!takesAnswers(view) || view.step?.status === 'closing') return ''
  if (kind === 'look-through')
    return say(areCards(view) ? 'lead.act.cardsOnlyYou' : 'lead.act.textsOnlyYou')
  if (kind === 'reveal') return say('lead.act.closesThis')
  return closesNote(view, say)
}

/** What leaving the current step does to it; empty where nothing is closed by it. */
export const closesNote = (view: ConsoleView, say: Say): string =>
  takesAnswers(view) ? say('lead.act.closesStep', { title: currentEntry(view)?.title ?? '' }) : ''

/** An agenda entry's state, by shape and by word. */
export function statusOf({ collects, privateNote, status }: AgendaEntry): StatusName {
  if (collects) return status
  return privateNote ? 'note' : 'talk'
}

/** An activity's own name, such as "Valg". */
export function activityName(type: string, language: Language): string {
  const { words } = activityOf(type)
  return wordsIn(words, language)('name')
}

/** "4 min · Valg · hver for seg" */
export const kindOf = (
  { type, mode, minutes }: Pick<AgendaEntry, 'mode' | 'minutes'> & { readonly type: string },
  language: Language,
  say: Say,
): string =>
  say('start.step', {
    minutes,
    activity: activityName(type, language),
    mode: say(`lead.modes.${mode}`),
  })

/** A day as yyyy-mm-dd, for messages that write it out. */
export const dayOf = (day: string): number => Date.parse(day)
