/** Reads a CSV file as a spreadsheet would (RFC 4180, semicolons): quoted cells, CRLF between rows. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(;|\r\n|$)|([^;\r\n"]*)(;|\r\n|$)/gy
  for (const [, quoted, endOfQuoted, plain, endOfPlain] of file
    .replace('\uFEFF', '')
    .matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if ((endOfQuoted ?? endOfPlain) === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}
