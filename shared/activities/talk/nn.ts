import type { Translation } from '../../i18n/words.ts'
import type { TalkWords } from './words.ts'

export const nn: Translation<TalkWords> = {
  name: 'Samtale',
  input: { lookUp: 'Sjå på skjermen og snakk saman. Her er det ingenting å fylle ut.' },
}
