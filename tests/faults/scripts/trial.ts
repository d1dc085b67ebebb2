import type { Found, Size, Trial } from '../trial.ts'
import { type Broken, showAll } from './pages.ts'
import { payloads, somePayloads } from './payloads.ts'
import { type Filed, fileAll } from './spreadsheet.ts'

/** How a server or a client is broken on purpose. */
interface Fault {
  readonly pages?: Broken
  readonly csv?: (csv: string) => string
}

const inWords = ({ dangerous, cells, changed }: Filed) =>
  `${payloads.length} payloads in files: ${dangerous.length} of ${cells} cells dangerous, ${changed.length} texts changed`

async function look(size: Size, fault: Fault = {}): Promise<Found> {
  const inFiles = await fileAll(payloads, fault.csv)
  const areFilesGood = inFiles.dangerous.length === 0 && inFiles.changed.length === 0
  // What a file does wrong needs no browser to be seen.
  if (!areFilesGood) return { figures: inWords(inFiles), isKept: false }
  const onPages = size === 'full' ? payloads : somePayloads
  const { runs, strayed, missing } = await showAll(onPages, fault.pages)
  return {
    figures: `${inWords(inFiles)}; ${onPages.length} on four pages: ${runs} scripts ran, ${strayed.length} violations or requests to others, ${missing.length} texts not shown as such`,
    isKept:
      payloads.length >= 500 &&
      areFilesGood &&
      runs === 0 &&
      strayed.length === 0 &&
      missing.length === 0,
  }
}

/** Takes the quote away that keeps a cell from being a formula. */
const unescape = (csv: string) => csv.replaceAll(/(^|;|\r\n|")'(?=[=+\-@\0])/gu, '$1')

export const trial: Trial = {
  number: 11,
  name: 'scripts',
  promise: 'What people write stays a text: on every page, and in a spreadsheet',
  run: (size) => look(size),
  mutants: [
    {
      name: 'texts written as HTML, on pages without the policy',
      run: (size) => look(size, { pages: { sink: true, withoutPolicy: true } }),
    },
    { name: 'a CSV file without the quote', run: (size) => look(size, { csv: unescape }) },
  ],
}
