/** Where the server says what went wrong. Never an address, a device, a seat or an answer. */
export interface Log {
  info(sentence: string): void
  error(sentence: string, cause?: unknown): void
}

const describe = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)

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
