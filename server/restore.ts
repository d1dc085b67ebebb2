import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { failedInWords, putBackInWords } from './backup/in-words.ts'
import { putBack } from './backup/put-back.ts'
import { configOrStop, stop, terminalWords } from './terminal.ts'

const words = await terminalWords()
const { dataDir } = configOrStop(words)

function readOrder() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    })
    const [backup, ...more] = positionals
    if (backup === undefined || more.length > 0) return null
    return { backup: resolve(backup), replace: values.replace }
  } catch {
    return null
  }
}

const order = readOrder() ?? stop(words('restore.usage'))
try {
  const done = putBack({ ...order, dataDir })
  process.stdout.write(`${putBackInWords(done, dataDir, words).join('\n')}\n`)
} catch (error) {
  stop(failedInWords(error, 'restore', words))
}
