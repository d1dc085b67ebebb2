/** What a trace of system calls tells of acknowledgements. */
export interface Synced {
  readonly acks: number
  /** Acks before which the write-ahead log was written, and synced after it was last written. */
  readonly covered: number
  /** Among the first acks, which came one after the other: those with a write and a sync of their own. */
  readonly ownSync: number
}

const isOnLog = (line: string) => line.includes('plenum.sqlite-wal>')
const isWrite = (line: string) => /\bp?write(?:64|v)?\(/u.test(line) && isOnLog(line)
const isSync = (line: string) => /\bf(?:data)?sync\(/u.test(line) && isOnLog(line)

/** How many acks one call carries: several phones' frames never share a call, one phone's may. */
const acksIn = (line: string) =>
  /\b(?:write|writev|sendto|sendmsg)\(\d+<(?:socket|TCP)/u.test(line)
    ? line.split(String.raw`{\"outcome\":\"saved\"`).length - 1
    : 0

/**
 * Reads `strace -y` output of a server. SQLite writes and syncs on the thread that sends the acks, so
 * that the order of the lines is the order of the calls.
 *
 * @param alone how many of the first acks were each awaited before the next answer was sent
 */
export function syncsBeforeAcks(trace: string, alone: number): Synced {
  let log: 'clean' | 'written' | 'synced' = 'clean'
  let acks = 0
  let covered = 0
  let ownSync = 0
  for (const line of trace.split('\n')) {
    if (isWrite(line)) log = 'written'
    else if (isSync(line) && log === 'written') log = 'synced'
    const sent = acksIn(line)
    if (sent === 0) continue
    if (log !== 'written') covered += sent
    if (acks < alone) {
      if (log === 'synced') ownSync += sent
      log = log === 'synced' ? 'clean' : log
    }
    acks += sent
  }
  return { acks, covered, ownSync }
}
