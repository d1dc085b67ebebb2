import { useEffect } from 'react'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import { useWords } from '../ui/words.tsx'
import { readLink } from './link.ts'
import { useHeadingFocus } from './use-heading-focus.ts'

/** Keys as they are printed on keyboards, and what they do. */
const ofConsole = [
  { does: 'next', keys: ['space', '→', 'PageDown'] },
  { does: 'previous', keys: ['←', 'PageUp'] },
  { does: 'reveal', keys: ['R'] },
  { does: 'again', keys: ['Shift + R'] },
  { does: 'hide', keys: ['H'] },
  { does: 'blank', keys: ['B', '.'] },
  { does: 'lock', keys: ['L'] },
  { does: 'timer', keys: ['T'] },
  { does: 'time', keys: ['+', '−'] },
  { does: 'join', keys: ['Q'] },
  { does: 'table', keys: ['D'] },
] as const

const ofWindow = [
  { does: 'fullScreen', keys: ['F', 'F5'] },
  { does: 'theme', keys: ['M'] },
  { does: 'size', keys: ['Shift + ↑', '↓'] },
  { does: 'help', keys: ['?', 'Esc'] },
] as const

/** A screen opened by a plain link is nobody's remote: it lists its own keys alone. */
const keysHere = () => (readLink(location.hash)?.keys ? [...ofConsole, ...ofWindow] : [...ofWindow])

/** The list of keys over the picture, for the one who leads. */
export function Help() {
  const words = useWords(screenWords)
  const heading = useHeadingFocus('help')
  useEffect(() => () => document.querySelector('h1')?.focus({ preventScroll: true }), [])
  return (
    <aside className="help-overlay" aria-labelledby="help-title">
      <h2 id="help-title" ref={heading} tabIndex={-1}>
        {words('help.title')}
      </h2>
      <dl>
        {keysHere().map(({ does, keys: names }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name === 'space' ? words('help.space') : name}</kbd>
              ))}
            </dt>
            <dd>{words(`help.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
