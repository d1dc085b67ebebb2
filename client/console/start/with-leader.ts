import { type StartForm, wholeNumber } from './start-form.ts'

type Careful = NonNullable<StartForm['beforeLeader']>

const carefulK = 5

/** Nothing before it is shown, nothing that was not looked through, and nothing of fewer than five. */
const careful = ({ k }: Careful): Careful => ({
  k: wholeNumber(k) > carefulK ? k : String(carefulK),
  release: 'reveal',
  texts: 'look-through',
})

const partsOf = ({ k, release, texts }: Careful): Careful => ({ k, release, texts })

/**
 * What changes in the form when it is said whether the people's own leader takes part. Taking it back
 * puts each setting back that has not been changed since.
 */
export function withLeader(form: StartForm, leader: boolean): Partial<StartForm> {
  if (leader === form.leader) return {}
  const own = partsOf(form)
  if (leader) return { leader, beforeLeader: own, ...careful(own) }
  const before = form.beforeLeader ?? own
  const set = careful(before)
  return {
    leader,
    beforeLeader: null,
    k: own.k === set.k ? before.k : own.k,
    release: own.release === set.release ? before.release : own.release,
    texts: own.texts === set.texts ? before.texts : own.texts,
  }
}

/** Whether everything still stands as the leader's presence set it. */
export function isStillCareful(form: StartForm): boolean {
  const { k, release, texts } = careful(form)
  return form.k === k && form.release === release && form.texts === texts
}
