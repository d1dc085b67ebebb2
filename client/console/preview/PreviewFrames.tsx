import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/i18n/languages.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import type { StepPreview } from '../../../shared/preview/preview.ts'
import type { PhoneView, ScreenView } from '../../../shared/protocol/views.ts'
import { tellFrame, whenReady } from '../../live/preview-frame.ts'
import { useWords } from '../../ui/words.tsx'
import { useScale } from '../parts/use-scale.ts'

/** The screen is laid out in this size and scaled down as a whole. */
const inside = { width: 1280, height: 720 }

/** Tells the page in a frame what to show, once it is there, and whenever it is another. */
function useTold(
  view: PhoneView | ScreenView,
  language: Language,
): RefObject<HTMLIFrameElement | null> {
  const frame = useRef<HTMLIFrameElement>(null)
  const [loads, setLoads] = useState(0)
  useEffect(
    () =>
      whenReady(
        () => frame.current?.contentWindow ?? null,
        () => setLoads((before) => before + 1),
      ),
    [],
  )
  useEffect(() => {
    const page = frame.current?.contentWindow
    if (page && loads > 0) tellFrame(page, { language, view })
  }, [loads, language, view])
  return frame
}

interface FrameProps<View> {
  readonly title: string
  readonly view: View
  readonly language: Language
}

/** The phone's own page: it can be tried, and sends nothing. */
function PhoneFrame({ title, view, language }: FrameProps<PhoneView>) {
  const frame = useTold(view, language)
  useEffect(() => {
    const { current } = frame
    // A browser scrolls to what has the focus in a page, and not to a frame.
    const comeInSight = () => current?.scrollIntoView({ block: 'nearest' })
    current?.addEventListener('focus', comeInSight)
    return () => current?.removeEventListener('focus', comeInSight)
  }, [frame])
  return (
    <div className="preview-phone">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page needs scripts and origin */}
      <iframe ref={frame} title={title} src="/phone-preview" />
    </div>
  )
}

/** The screen's own page, small. */
function ScreenFrame({ title, view, language }: FrameProps<ScreenView>) {
  const { frame: box, scale } = useScale(inside.width)
  const frame = useTold(view, language)
  return (
    <div className="preview-screen" ref={box}>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page needs scripts and origin */}
      <iframe
        ref={frame}
        title={title}
        src="/screen#preview"
        // There is nothing to press on it; it is read all the same.
        tabIndex={-1}
        width={inside.width}
        height={inside.height}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  )
}

interface PreviewFramesProps {
  readonly made: StepPreview
  readonly language: Language
  /** What stands beside the two. */
  readonly children: ReactNode
}

/** Whose answers the picture is made of: nobody's. */
function MadeUp({ made: { screen, people } }: Pick<PreviewFramesProps, 'made'>) {
  const say = useWords(previewWords)
  const hasAnswers = screen.shown.length > 0 || screen.step?.status === 'open'
  const who = screen.step?.mode === 'group' ? 'groups' : 'people'
  return <p className="soft">{say(hasAnswers ? `madeUp.${who}` : 'madeUp.none', { people })}</p>
}

/** Phone and screen beside each other, as they would be at one step. */
export function PreviewFrames({ made, language, children }: PreviewFramesProps) {
  const say = useWords(previewWords)
  const title = made.phone.step?.title ?? ''
  return (
    <div className="preview-frames">
      <section aria-labelledby="preview-phone">
        <div className="preview-name">
          <h4 id="preview-phone">{say('phone')}</h4>
          {made.phone.step?.status === 'open' && <p className="soft">{say('tryIt')}</p>}
        </div>
        <PhoneFrame title={say('phoneFrame', { title })} view={made.phone} language={language} />
      </section>
      <section aria-labelledby="preview-screen">
        <div className="preview-name">
          <h4 id="preview-screen">{say('screen')}</h4>
          <MadeUp made={made} />
        </div>
        <ScreenFrame title={say('screenFrame', { title })} view={made.screen} language={language} />
      </section>
      {children}
    </div>
  )
}
