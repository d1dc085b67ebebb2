import { mutations } from './mutation.ts'
import { simulate } from './simulation.ts'

const [seed, mutant = ''] = process.argv.slice(2)
if (!/^\d+$/u.test(seed ?? '') || (mutant !== '' && !mutations[mutant])) {
  console.error('npm run simulate -- <seed> [the name of a mutant]')
  process.exit(2)
}
const { lines, broken, hash, counts } = await simulate(Number(seed), mutations[mutant], true)
console.log(lines.join('\n'))
console.log(`seed ${seed}: ${broken ?? 'nothing is broken'}; trace ${hash}`, counts)
if (broken !== null) process.exitCode = 1
