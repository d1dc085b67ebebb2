import type { TalkWords } from './words.ts'

export const sv: TalkWords = {
  name: 'Samtal',
  input: { lookUp: 'Titta på skärmen och prata med varandra. Här finns inget att fylla i.' },
}
