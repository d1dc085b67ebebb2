import { loadTrial, trialNames } from './trials.ts'
import { tryOutMutants } from './try-out.ts'

for (const trial of await Promise.all(trialNames().map(loadTrial))) tryOutMutants(trial)
