import * as v from 'valibot'

/** Where the server says what went wrong. Never an address, a device, a seat or an answer. */
export interface Log {
  info(sentence: string): void
  error(sentence: string, cause?: unknown): void
}

/** These quote what they could not read, which may be a token or an answer. */
const quotesInput = (error: Error): boolean =>
  error instanceof SyntaxError || error instanceof v.ValiError

/** An error in words: where it came from, and its message where that quotes nobody. */
export function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? ` ${String(cause.code)}` : ''
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  const head = quotesInput(cause)
    ? `${cause.name}${code}`
    : `${cause.name}${code}: ${cause.message}`
  return [head, ...frames].join('\n')
}

/** Writes to the terminal; the process's only output besides the start page of `main.ts`. */
export const terminalLog: Log = {
  info: (sentence) => {
    process.stdout.write(`${sentence}\n`)
  },
  error: (sentence, cause) => {
    process.stderr.write(
      cause === undefined ? `${sentence}\n` : `${sentence}: ${describe(cause)}\n`,
    )
  },
}
