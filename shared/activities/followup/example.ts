import { statuses } from '../../commitments/status.ts'
import { type ExampleBy, oneOf } from '../example.ts'
import type { FollowupAnswer, FollowupConfig } from './schema.ts'

const longest = 140

/** Made-up news of each agreement. */
export const exampleReports = (config: FollowupConfig, by: ExampleBy): FollowupAnswer => ({
  reports: config.agreements.map(({ id }, at) => {
    const status = oneOf(statuses, by.draw)
    const number = by.person * config.agreements.length + at + 1
    return {
      card: id,
      status,
      learnt: by.draw() < 0.6 ? by.text(longest, number) : '',
      now: status === 'changed' ? by.text(longest, number) : '',
      next: '',
    }
  }),
})
