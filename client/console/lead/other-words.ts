import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { KeysOf, Words } from '../../../shared/i18n/words.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { CommandType } from '../../../shared/room/commands.ts'
import { currentEntry } from '../acts.ts'

type Key = KeysOf<ConsoleWords>

const onOff = (on: boolean) => (on ? 'on' : 'off')

/** Switches say how they stand now; the newest act is what left them so. */
const switches: Readonly<Partial<Record<CommandType, (view: ConsoleView) => Key>>> = {
  lock: ({ step }) => `desk.done.lock.${onOff(step?.status === 'locked')}`,
  hide: ({ hidden }) => `desk.done.hide.${onOff(hidden)}`,
  blank: ({ blank }) => `desk.done.blank.${onOff(blank)}`,
  'join-overlay': ({ joinOverlay }) => `desk.done.join-overlay.${onOff(joinOverlay)}`,
  table: ({ asTable }) => `desk.done.table.${onOff(asTable)}`,
  door: ({ join }) => `desk.done.door.${onOff(join.doorLocked)}`,
  'look-up': ({ lookUp }) => `desk.done.look-up.${onOff(lookUp)}`,
  'show-parking': ({ parkingShown }) => `desk.done.show-parking.${onOff(parkingShown)}`,
  quiet: (view) => `desk.done.quiet.${onOff(view.quiet)}`,
}

const others: Readonly<Partial<Record<CommandType, Key>>> = {
  next: 'desk.other.next',
  previous: 'desk.other.previous',
  go: 'desk.other.go',
  jump: 'desk.other.jump',
  reveal: 'desk.done.revealed',
  close: 'desk.other.close',
  withhold: 'desk.done.withheld',
  'look-through': 'desk.other.look-through',
  again: 'desk.other.again',
  'hold-until-reveal': 'desk.other.hold-until-reveal',
  'second-language': 'desk.done.secondLanguage',
  page: 'desk.other.page',
  tables: 'desk.done.tables',
  places: 'desk.done.places',
  park: 'desk.done.parked',
  'park-reword': 'desk.done.reworded',
  unpark: 'desk.done.unparked',
  skip: 'desk.other.skip',
  release: 'desk.other.release',
  end: 'desk.other.end',
}

/** What another console did, in a line. */
export function otherWords(
  { type }: NonNullable<ConsoleView['lastAct']>,
  view: ConsoleView,
  say: Words<ConsoleWords>,
): string {
  const key = switches[type]?.(view) ?? others[type] ?? 'desk.other.timer'
  const title = currentEntry(view)?.title ?? ''
  return say('desk.other.line', { did: say(key, { title }) })
}
