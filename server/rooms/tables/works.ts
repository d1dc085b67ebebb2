import { encryptAnswer } from '../../keys/answer-cipher.ts'
import type { RoundAnswers, TableText } from '../round-answers.ts'
import { stored } from '../stored.ts'
import { closedRefusal } from '../take-answer.ts'
import { TableWork, writeText } from './table-work.ts'
import type { TablesHost } from './tables-host.ts'

type WorksHost = Pick<TablesHost, 'session' | 'status' | 'writer'>

/** What tables do in a round; it goes with the round. */
export class Works {
  readonly #host: WorksHost
  readonly #rounds = new WeakMap<RoundAnswers, Map<number, TableWork>>()

  constructor(host: WorksHost) {
    this.#host = host
  }

  of(round: RoundAnswers, table: number): TableWork {
    const works = this.#rounds.get(round) ?? new Map<number, TableWork>()
    this.#rounds.set(round, works)
    const work =
      works.get(table) ??
      new TableWork(round.drafts.get(table), (text) => this.#store(round, table, text))
    works.set(table, work)
    return work
  }

  /** Under the round's key, like an answer. @throws RefusalError where the round is not open any more */
  async #store(round: RoundAnswers, table: number, text: TableText): Promise<void> {
    const { session, status, writer } = this.#host
    const { key, ref } = round
    if (!key) throw closedRefusal(status(ref))
    const respondent = Buffer.from(round.tables.get(table) ?? '', 'hex')
    const value = encryptAnswer(key, respondent, writeText(text))
    const row = { session: session().id, ...ref, respondent, rev: text.rev, value }
    if (!(await stored(writer.draft(row)))) throw closedRefusal(status(ref))
  }
}
