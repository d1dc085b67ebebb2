import type { TalkWords } from './words.ts'

export const da: TalkWords = {
  name: 'Samtale',
  input: { lookUp: 'Se på skærmen, og tal sammen. Her er der ikke noget at udfylde.' },
}
