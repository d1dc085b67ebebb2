import type { TableView } from '../../../shared/protocol/tables.ts'

/** What a phone at table 4 is told while the texts of `ideer` are open, and nobody writes. */
export const atTable = (change: Partial<TableView> = {}): TableView => ({
  table: 4,
  fixed: true,
  counts: [3, 3, 2, 3],
  smallest: 3,
  here: 3,
  role: null,
  drawn: false,
  done: false,
  help: false,
  round: { step: 'ideer', round: 1 },
  pen: 'free',
  asked: false,
  draft: null,
  seq: change.draft?.seq ?? 0,
  delivered: null,
  rev: 0,
  lines: [],
  ...change,
})
