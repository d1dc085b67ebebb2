import * as v from 'valibot'

/** Everything the server has to say of its own running: a code for machines, a sentence for people. */
export const logEvents = {
  started: 'Plenum serves',
  stopping: 'Plenum stops; answers on their way are saved first',
  stopped: 'Plenum has stopped; everything is saved',
  'stopped-unsaved':
    'Plenum has stopped; the disk did not take the last answers, which are on the phones',
  unexpected: 'something failed that nothing had foreseen',
  'request-failed': 'a request failed',
  'event-failed': 'an event failed',
  'handshake-failed': 'a handshake failed',
  'connection-failed': 'a connection failed',
  'first-view-failed': 'a first view failed',
  'sweep-failed': 'the sweep failed',
  'sweep-task-failed': 'the sweep could not do one of its tasks',
  'key-remains': 'the key of a sealed round could not be destroyed yet; the sweep tries again',
  'keys-remain': 'left-over keys could not be destroyed yet; the sweep tries again',
  'deleted-remains': 'keys and log of a deleted session remain until the next sweep',
  'key-missing': 'the key of an open step is missing; phones send their answers again',
  'session-damaged': 'a damaged session is not opened; put back a backup',
  'days-damaged': 'a damaged session is never deleted by itself; delete it, or put back a backup',
  'day-not-written': 'the day of a room could not be written',
  'picture-not-moved': 'a live picture could not be moved',
  'trouble-storage': 'the disk refuses writes, or the database cannot be reached',
  'over-storage': 'the disk takes writes again',
  'trouble-keys': 'the folder of the keys cannot be written to',
  'over-keys': 'the folder of the keys can be written to again',
  'trouble-disk': 'little space is left on the disk of DATA_DIR',
  'over-disk': 'there is enough space on the disk again',
  'trouble-slow': 'the server is slow: everything waits for more than 200 ms',
  'over-slow': 'the server is quick again',
} as const

export type LogEvent = keyof typeof logEvents

/**
 * Where the server says what went wrong. Never an address, a device, a seat or an answer; nothing for each
 * person who joins or answers; a session by its id only where it is damaged and closed (docs/adr/029).
 */
export interface Log {
  info(event: LogEvent): void
  error(event: LogEvent, cause?: unknown): void
}

/** An error in words that quote nobody. */
interface Described {
  readonly head: string
  readonly frames: readonly string[]
}

/** These quote what they could not read, which may be a token or an answer. */
const quotesInput = (error: Error): boolean =>
  error instanceof SyntaxError || error instanceof v.ValiError

/** The operating system names the file, and a key's file is named after its session. */
const withoutPath = (error: Error): string =>
  'syscall' in error ? error.message.replace(/ '[^']*'/gu, '') : error.message

function describeError(cause: Error): Described {
  const code = 'code' in cause ? ` ${String(cause.code)}` : ''
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  const head = `${cause.name}${code}${quotesInput(cause) ? '' : `: ${withoutPath(cause)}`}`
  return { head, frames }
}

/** An error in words: where it came from, and its message where that quotes nobody. */
export function describe(cause: unknown): Described {
  return cause instanceof Error ? describeError(cause) : { head: String(cause), frames: [] }
}

interface Line {
  readonly level: 'info' | 'error'
  readonly event: LogEvent
  readonly described: Described | null
  /** How often the same was kept quiet since it was last said. */
  readonly repeated: number
}

export type LogForm = 'text' | 'json'

const forms: Readonly<Record<LogForm, (line: Line, now: number) => string>> = {
  text: ({ event, described, repeated }) => {
    const again = repeated === 0 ? '' : ` (and ${repeated} times before this)`
    const cause = described ? [`: ${described.head}`, ...described.frames].join('\n') : ''
    return `${logEvents[event]}${again}${cause}`
  },
  json: ({ level, event, described, repeated }, now) =>
    JSON.stringify({
      time: `${new Date(now).toISOString().slice(0, 19)}Z`,
      level,
      event,
      ...(described ? { error: described.head, at: described.frames.map((at) => at.trim()) } : {}),
      ...(repeated === 0 ? {} : { repeated }),
    }),
}

/** What fails for one person fails for the next: said once, then counted for so long. */
const quietFor = 10 * 60_000

/** Messages may differ without end; what is remembered of them may not. */
const mostRemembered = 200

interface LogOptions {
  readonly form: LogForm
  readonly write: (level: 'info' | 'error', line: string) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** One line per event of operation; the same event of the same cause at most every ten minutes. */
export function createLog({ form, write, now = Date.now }: LogOptions): Log {
  const said = new Map<string, { readonly at: number; repeated: number }>()
  const say = (line: Omit<Line, 'repeated'>) => {
    const name = `${line.event} ${line.described?.head} ${line.described?.frames[0]}`
    const before = said.get(name)
    if (before && line.described && now() - before.at < quietFor) {
      before.repeated += 1
      return
    }
    if (said.size >= mostRemembered) said.clear()
    said.set(name, { at: now(), repeated: 0 })
    write(line.level, forms[form]({ ...line, repeated: before?.repeated ?? 0 }, now()))
  }
  return {
    info: (event) => say({ level: 'info', event, described: null }),
    error: (event, cause) =>
      say({ level: 'error', event, described: cause === undefined ? null : describe(cause) }),
  }
}

/** Writes where a terminal or a collector of logs reads. */
export const terminalLog = (form: LogForm): Log =>
  createLog({
    form,
    write: (level, line) => {
      const stream = level === 'error' ? process.stderr : process.stdout
      stream.write(`${line}\n`)
    },
  })
