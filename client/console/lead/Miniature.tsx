import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { screenLink } from '../address.ts'
import { useScale } from '../parts/use-scale.ts'
import { useDesk } from './desk.ts'

/** The screen is laid out in this size and scaled down as a whole. */
const inside = { width: 1280, height: 720 }

/**
 * The projector's picture exactly as it is: the real screen page, small. It takes no keys and no focus,
 * and is nothing to read for those who listen; the chips and the heading say what it shows.
 */
export function Miniature() {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const { frame, scale } = useScale(inside.width)
  return (
    <div className="miniature" ref={frame} aria-hidden="true" inert>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page needs scripts and origin */}
      <iframe
        key={view.screenToken}
        title={say('desk.mini.title')}
        src={`${screenLink('', session, view.screenToken)}&mini`}
        tabIndex={-1}
        width={inside.width}
        height={inside.height}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  )
}
