/** Turns full screen on or off. */
export function fullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  // A browser may refuse full screen; the page then stays as it is.
  done?.catch(() => undefined)
}
