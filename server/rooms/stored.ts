import { isFromStorage, RefusalError } from '../refusal-error.ts'

/** Waits for the disk. That it refuses is heard, and told to every console, by `operation/watch.ts`. */
export async function stored<Value>(write: Promise<Value>): Promise<Value> {
  try {
    return await write
  } catch (error) {
    if (!isFromStorage(error)) throw error
    throw new RefusalError('storage-failed', undefined, { cause: error })
  }
}
