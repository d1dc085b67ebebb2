import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backupsBeside, deleteBefore } from './backup/backups.ts'
import { failedInWords, madeInWords } from './backup/in-words.ts'
import { makeBackup } from './backup/make.ts'
import { addDays, dayOf } from './rooms/days.ts'
import { configOrStop, stop, terminalWords } from './terminal.ts'
import { version } from './version.ts'

/** What was deleted in Plenum is gone from its backups too within so many days. */
const keptDays = '7'

const words = await terminalWords()
const { dataDir } = configOrStop(words)

function readOrder() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'keep-days': { type: 'string', default: keptDays } },
    })
    const days = values['keep-days']
    if (positionals.length > 1 || !/^\d{1,4}$/u.test(days)) return null
    return { folder: resolve(positionals[0] ?? backupsBeside(dataDir)), days: Number(days) }
  } catch {
    return null
  }
}

const order = readOrder() ?? stop(words('backup.usage'))
const { folder, days } = order
const today = dayOf(Date.now())
try {
  const made = makeBackup({ dataDir, folder, today, program: version })
  const count = deleteBefore(folder, addDays(today, -days))
  const sentences = madeInWords(made, words)
  if (count > 0) sentences.push(words('backup.pruned', { count, days }))
  process.stdout.write(`${sentences.join('\n')}\n`)
  if (made.manifest.damaged.length > 0) process.exitCode = 1
} catch (error) {
  stop(failedInWords(error, 'backup', words))
}
