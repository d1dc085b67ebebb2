/** Keeps the projector from falling asleep, where the browser may: not on plain http. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState !== 'visible') return
    // A browser may refuse, such as on battery: then the machine's own settings decide.
    navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  ask()
  // The lock is lost with the sight of the page.
  document.addEventListener('visibilitychange', ask)
}
