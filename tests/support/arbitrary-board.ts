import fc from 'fast-check'
import type { BoardOp } from '../../shared/texts/ops.ts'

/** The texts of the boards below; the last two are nobody's. */
export const boardTexts = ['a', 'b', 'c', 'd', 'e']
const anyText = fc.constantFrom(...boardTexts, 'nobody', 'constructor')
const anyTexts = fc.uniqueArray(anyText, { minLength: 1, maxLength: 4 })
const anyTheme = fc.constantFrom('t1', 't2', 't3', 't13', 'constructor')
const anyWords = fc.constantFrom('Tid', 'Mot', 'Ro')

/** Any op, sensible or not; an undo names whatever `rev` the board has. */
export const anyBoardOp: fc.Arbitrary<BoardOp> = fc.oneof(
  fc.record({ type: fc.constantFrom('hide', 'show', 'wait'), texts: anyTexts }),
  fc.constant<BoardOp>({ type: 'show-all' }),
  fc.record({ type: fc.constant('lift'), text: fc.option(anyText) }),
  fc.record({ type: fc.constant('paraphrase'), text: anyText, wording: fc.option(anyWords) }),
  fc.record({ type: fc.constant('merge'), into: anyText, texts: anyTexts }),
  fc.record({ type: fc.constant('unmerge'), text: anyText }),
  fc.record({ type: fc.constant('theme-add'), title: anyWords, texts: anyTexts }),
  fc.record({ type: fc.constant('theme-add'), title: anyWords }),
  fc.record({ type: fc.constant('theme-rename'), theme: anyTheme, title: anyWords }),
  fc.record({ type: fc.constant('theme-remove'), theme: anyTheme }),
  fc.record({ type: fc.constant('theme-show'), theme: anyTheme, on: fc.boolean() }),
  fc.record({ type: fc.constant('theme-move'), theme: anyTheme, before: fc.option(anyTheme) }),
  fc.record({ type: fc.constant('place'), texts: anyTexts, theme: fc.option(anyTheme) }),
)

export const anyOps: fc.Arbitrary<BoardOp[]> = fc.array(anyBoardOp, { maxLength: 40 })
