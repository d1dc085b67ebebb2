import { wholeDay } from '../print-scenes.ts'
import { nobody } from '../scenes.ts'
import type { State } from '../state.ts'
import { report } from './pages.ts'

const printed = (state: State): State => ({ ...state, surface: 'print' })

const day = (name: Parameters<typeof wholeDay>[0]): State =>
  printed(report(`report-${name}`, wholeDay(name)))

const sheet = (deck: string): State => ({
  surface: 'print',
  name: `sheet-${deck}`,
  scene: nobody,
  address: ({ url }) => `${url}/console?page=paper&deck=${deck}`,
})

/** Every picture of every activity in the report, and the sheets to answer on, as a grey printer has them. */
export const printedStates: readonly State[] = [
  day('scales'),
  day('choices'),
  day('words'),
  sheet('fem-hindringer'),
  sheet('trygt-nok'),
]
