/** What befalls a page: it is looked at, or the network is back; or it goes out of sight, perhaps for good. */
export type PageMoment = 'back' | 'hidden'

/** The page as those see it who must act when it comes and goes. */
export interface PageLife {
  /** @returns how to stop following */
  readonly follow: (tell: (moment: PageMoment) => void) => () => void
}

/**
 * The browser's own page. `visibilitychange`, `pagehide` and `pageshow` are what every browser tells;
 * no further word can be relied on before a phone puts a page to sleep or throws it away.
 */
export const browserPage: PageLife = {
  follow: (tell) => {
    const stop = new AbortController()
    const { signal } = stop
    const back = () => tell('back')
    const hidden = () => tell('hidden')
    const turned = () => (document.visibilityState === 'visible' ? back() : hidden())
    document.addEventListener('visibilitychange', turned, { signal })
    window.addEventListener('pagehide', hidden, { signal })
    // At the first load the page shows too, while the socket is already on its way.
    window.addEventListener('pageshow', ({ persisted }) => persisted && back(), { signal })
    window.addEventListener('online', back, { signal })
    return () => stop.abort()
  },
}
