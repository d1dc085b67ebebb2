import { describe, expect, it } from 'vitest'
import type { OwnAnswer } from '../../../../client/live/outbox.ts'
import { factsOf } from '../../../../client/phone/table/table-facts.ts'
import { newKept, stepView } from '../../live/fake-phone.ts'
import { atTable } from '../../live/table-view.ts'

const step = { ...stepView('avtale'), id: 'ideer' }

const facts = (own: OwnAnswer, rev: number) =>
  factsOf(
    {
      kept: newKept({ answers: { 'ideer/1': own } }),
      table: atTable({ pen: 'mine', rev, draft: { seq: 3, value: 'eldre' } }),
      overdue: false,
      connection: 'online',
    },
    step,
  )

describe('an answer that the server has, and the table has not told of yet', () => {
  it('is handed in: the form does not come back in between', () => {
    expect(facts({ rev: 2, value: 'nyest', state: 'saved' }, 1)).toMatchObject({
      delivered: 'nyest',
      delivery: 'saved',
    })
  })

  it('is none any more once the table tells that it was taken back', () => {
    expect(facts({ rev: 2, value: 'nyest', state: 'saved' }, 2)).toMatchObject({
      delivered: null,
      draft: 'eldre',
    })
  })
})
