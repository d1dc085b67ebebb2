import { closeSync, fsyncSync, openSync } from 'node:fs'

/** What was written to this file, or in this folder, is on disk when this returns. */
export function syncPath(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } catch (error) {
    // Windows syncs neither folders nor files that are open for reading alone; it journals names by itself.
    if (process.platform !== 'win32') throw error
  } finally {
    closeSync(opened)
  }
}
