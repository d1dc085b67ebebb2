import * as v from 'valibot'
import { languages } from '../i18n/languages.ts'
import { parkingCommands } from './parking.ts'
import { mostTables } from './table-address.ts'
import { placesSchema, seatings } from './tables.ts'

const on = v.boolean()
/** Pressed after the warning that everyone has given the same answer. */
const knowing = v.optional(v.literal(true))

/** Everything a facilitator can do to a room. */
export const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('next'), knowing }),
  v.strictObject({ type: v.literal('previous'), knowing }),
  v.strictObject({ type: v.literal('go'), step: v.string(), knowing }),
  /** Straight to a later step, such as the agreement when time runs out: what lies between is passed by. */
  v.strictObject({ type: v.literal('jump'), step: v.string(), knowing }),
  v.strictObject({ type: v.literal('reveal'), knowing }),
  /** Seals the current step and shows nothing of it yet. */
  v.strictObject({ type: v.literal('close') }),
  /** Leaves sealed answers unshown, here and in the talk ahead: the room goes on without them. */
  v.strictObject({ type: v.literal('withhold') }),
  /** Seals a moderated step so that its texts can be looked through before the reveal. */
  v.strictObject({ type: v.literal('look-through') }),
  /** Runs the current step once more, under a new key. */
  v.strictObject({ type: v.literal('again') }),
  v.strictObject({ type: v.literal('lock'), on }),
  /** A live step becomes one that shows at the reveal; never the other way round. */
  v.strictObject({ type: v.literal('hold-until-reveal') }),
  v.strictObject({ type: v.literal('hide'), on }),
  v.strictObject({ type: v.literal('blank'), on }),
  v.strictObject({ type: v.literal('join-overlay'), on }),
  v.strictObject({ type: v.literal('table'), on }),
  /** Turns to a page of the cards on the screen, from 0; one past the last is the last. */
  v.strictObject({
    type: v.literal('page'),
    page: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  }),
  v.strictObject({ type: v.literal('door'), on }),
  /** Phones ask people to look up and talk; what they were writing waits. */
  v.strictObject({ type: v.literal('look-up'), on }),
  /** Everyone thinks or writes alone: screen and phones stand still until it is over. */
  v.strictObject({ type: v.literal('quiet'), on }),
  ...parkingCommands,
  /** The parking lot stands on the screen, in front of the step. */
  v.strictObject({ type: v.literal('show-parking'), on }),
  /** The room passes a step by that has not been opened, or takes it in again. */
  v.strictObject({ type: v.literal('skip'), step: v.string(), on }),
  /** The screen shows the prompt in one more language, or in one alone. */
  v.strictObject({
    type: v.literal('second-language'),
    language: v.nullable(v.picklist(languages)),
  }),
  v.strictObject({
    type: v.literal('timer-start'),
    minutes: v.pipe(v.number(), v.minValue(0.5), v.maxValue(240)),
  }),
  v.strictObject({ type: v.literal('timer-pause') }),
  v.strictObject({ type: v.literal('timer-resume') }),
  v.strictObject({
    type: v.literal('timer-add'),
    seconds: v.pipe(v.number(), v.integer(), v.minValue(-3_600), v.maxValue(3_600)),
  }),
  v.strictObject({ type: v.literal('timer-stop') }),
  /** Reveals a sealed step that was passed by, so that it comes along in the files; also after the end. */
  v.strictObject({ type: v.literal('release'), step: v.string(), knowing }),
  /** How many tables there are, 0 = none, and how people come to sit at them. */
  v.strictObject({
    type: v.literal('tables'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostTables)),
    seating: v.picklist(seatings),
  }),
  /** Where to sit by what one chose; null takes it away. */
  v.strictObject({ type: v.literal('places'), places: v.nullable(placesSchema) }),
  v.strictObject({ type: v.literal('end') }),
])

export type Command = v.InferOutput<typeof commandSchema>
export type CommandType = Command['type']

/** The names of all commands, as a schema needs them. */
export const commandTypes = commandSchema.options.map(({ entries }) => entries.type.literal)

/** Acts that move the room. A second one within a moment is a clicker that bounced. */
export const movingCommands: ReadonlySet<CommandType> = new Set([
  'next',
  'previous',
  'go',
  'jump',
  'reveal',
  'look-through',
  'again',
  'end',
])

/** Of what these do a phone shows nothing: it is not told, least of all while people answer. */
export const commandsOffPhones: ReadonlySet<CommandType> = new Set([
  'park',
  'park-reword',
  'unpark',
  'show-parking',
])

/** What is of use when the session is over: all of it is for report and files. */
export const commandsAfterEnd: ReadonlySet<CommandType> = new Set(['release', ...commandsOffPhones])
