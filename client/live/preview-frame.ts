import * as v from 'valibot'
import { languages } from '../../shared/i18n/languages.ts'

/** What the console shows in a frame before there is a session. */
const newsOf = <View>(view: v.GenericSchema<unknown, View>) =>
  v.strictObject({
    kind: v.literal('plenum-preview'),
    /** What whoever looks at the frame reads. */
    language: v.picklist(languages),
    view,
  })

export type PreviewNews<View> = v.InferOutput<ReturnType<typeof newsOf<View>>>

const ready = 'plenum-preview-ready'

/** Tells a frame of ours what to show. */
export function tellFrame<View>(frame: Window, news: Omit<PreviewNews<View>, 'kind'>): void {
  frame.postMessage({ kind: 'plenum-preview', ...news }, location.origin)
}

/**
 * Listens for the word that a frame is there, also when it was loaded anew.
 *
 * @returns how to stop listening
 */
export function whenReady(frame: () => Window | null, tell: () => void): () => void {
  const listen = ({ origin, source, data }: MessageEvent<unknown>) => {
    const isOurs = origin === location.origin && source !== null && source === frame()
    if (isOurs && data === ready) tell()
  }
  window.addEventListener('message', listen)
  return () => window.removeEventListener('message', listen)
}

/** In the frame: shows what the page around it tells, and nothing that anyone else does. */
export function followPreview<View>(
  view: v.GenericSchema<unknown, View>,
  show: (news: PreviewNews<View>) => void,
): void {
  const news = newsOf(view)
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== window.parent) return
    const parsed = v.safeParse(news, data)
    if (parsed.success) show(parsed.output)
  })
  // Of a page that stands for itself nobody tells it anything.
  if (window.parent !== window) window.parent.postMessage(ready, location.origin)
}
