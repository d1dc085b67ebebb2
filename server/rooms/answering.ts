import type { RequestOutput } from '../../shared/protocol/events.ts'
import type { RoundRef, RoundStatus } from '../../shared/room/state.ts'
import { RefusalError } from '../refusal-error.ts'
import type { Writer } from '../store/writer.ts'
import { type RoundAnswers, respondentIn } from './round-answers.ts'
import { stored } from './stored.ts'
import type { Tables } from './tables/tables.ts'
import { type AnswerInput, closedRefusal, takeAnswer } from './take-answer.ts'

interface AnsweringHost {
  readonly session: string
  readonly writer: Writer
  readonly tables: Tables
  readonly round: (ref: RoundRef) => RoundAnswers | undefined
  readonly status: (ref: RoundRef) => RoundStatus | undefined
  /** A round's tally is another one now. */
  readonly changed: () => void
}

/** The answers of one room: whose they are, and their way to the disk. */
export class Answering {
  readonly #host: AnsweringHost

  constructor(host: AnsweringHost) {
    this.#host = host
  }

  /** @throws RefusalError as `Room.answer` */
  async answer(seat: string, input: AnswerInput): Promise<RequestOutput<'answer'>> {
    const round = this.#openRound(input)
    if (!round.byTable) return this.#take(round, respondentIn(round, seat) ?? '', input)
    const table = this.#host.tables.answering(seat, round, input)
    // A table has nobody to skip for, and takes back what it has delivered by an act of its own.
    if (input.value === null) throw new RefusalError('invalid-input', 'value')
    return this.#takeOfTable(round, table, input)
  }

  /** @throws RefusalError as `Room.takeBack` */
  async takeBack(seat: string, ref: RoundRef): Promise<void> {
    const round = this.#openRound(ref)
    if (!round.byTable) throw new RefusalError('invalid-input', 'step')
    const table = this.#host.tables.answering(seat, round, { rev: Number.POSITIVE_INFINITY })
    const held = round.held.get(round.tables.get(table) ?? '')
    if (!held || held.value === null) return
    await this.#host.tables.takingBack(round, table, held.value)
    const taken = { ...ref, rev: held.rev + 1, value: null }
    const { outcome } = await this.#takeOfTable(round, table, taken)
    // Delivered anew in the same breath.
    if (outcome === 'stale') throw new RefusalError('busy')
  }

  /** @throws RefusalError as `Room.paperCard` */
  async paperCard(card: string, input: AnswerInput): Promise<RequestOutput<'answer'>> {
    const found = this.#host.round(input)
    if (found && found.step.mode !== 'group') throw new RefusalError('invalid-input', 'step')
    const round = this.#openRound(input)
    if (round.byTable !== (input.table !== undefined)) {
      throw new RefusalError('invalid-input', 'table')
    }
    if (input.table === undefined) return this.answer(card, input)
    this.#host.tables.expectNoPhones(input.table)
    return this.#takeOfTable(round, input.table, input)
  }

  #openRound(ref: RoundRef): RoundAnswers {
    const round = this.#host.round(ref)
    const status = this.#host.status(ref)
    if (!round?.key || status !== 'open') throw closedRefusal(status)
    return round
  }

  async #take(
    round: RoundAnswers,
    respondent: string,
    input: AnswerInput,
  ): Promise<RequestOutput<'answer'>> {
    const { session, writer, status, changed } = this.#host
    if (!round.key) throw closedRefusal(status(input))
    const to = { round, key: round.key, respondent }
    const taken = await stored(takeAnswer(writer, session, to, input))
    if (!taken) throw closedRefusal(status(input))
    if (taken.changed) changed()
    return taken.outcome
  }

  async #takeOfTable(
    round: RoundAnswers,
    table: number,
    input: AnswerInput,
  ): Promise<RequestOutput<'answer'>> {
    const outcome = await this.#take(round, round.tables.get(table) ?? '', input)
    this.#host.tables.delivered(table)
    return outcome
  }
}
