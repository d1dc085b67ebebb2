/** More tables than this no hall has. */
export const mostTables = 100

/** What a table's QR holds: the address of the room with the number of the table behind it. */
export const tableAddress = (joinAddress: string, table: number): string =>
  `${joinAddress}/${table}`

/** The table that an address names behind the room's code or token; null where it names none. */
export function tableIn(path: string): number | null {
  const [, number] = /^\/j\/[^/]+\/(\d{1,3})\/?$/iu.exec(path) ?? []
  const table = Number(number)
  return table >= 1 && table <= mostTables ? table : null
}
