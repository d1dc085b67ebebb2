import type { Tone } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import type { Shown } from '../activity.ts'
import type { ChoiceConfig } from './schema.ts'
import type { ChoiceWords } from './words.ts'

export type ChoiceShown = Shown<ChoiceConfig>
export type Option = ChoiceShown['config']['options'][number]
export type Say = Words<ChoiceWords>

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']

/** Colours repeat where options are many: letters tell them apart. */
export const toneOf = (index: number): Tone => tones[index % tones.length] ?? 'c1'
