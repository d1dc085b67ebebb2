import * as v from 'valibot'

const on = v.boolean()

/** Everything a facilitator can do to a room. */
export const commandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('next') }),
  v.strictObject({ type: v.literal('previous') }),
  v.strictObject({ type: v.literal('go'), step: v.string() }),
  v.strictObject({ type: v.literal('reveal') }),
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
  v.strictObject({ type: v.literal('door'), on }),
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
  v.strictObject({ type: v.literal('release'), step: v.string() }),
  v.strictObject({ type: v.literal('end') }),
])

export type Command = v.InferOutput<typeof commandSchema>
export type CommandType = Command['type']

/** Acts that move the room. A second one within a moment is a clicker that bounced. */
export const movingCommands: ReadonlySet<CommandType> = new Set([
  'next',
  'previous',
  'go',
  'reveal',
  'look-through',
  'again',
  'end',
])
