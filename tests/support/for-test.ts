import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'
import { newDataDir, removeDataDir } from './plenum.ts'

/** A data directory that goes with the test. */
export async function ownDataDir(): Promise<string> {
  const dataDir = await newDataDir()
  onTestFinished(() => removeDataDir(dataDir))
  return dataDir
}

/** A port that somebody else listens on until the test ends. */
export async function takenPort(): Promise<number> {
  const holder = createServer()
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, '127.0.0.1', () => {
      const address = holder.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  onTestFinished(() => {
    holder.close()
  })
  return port
}
