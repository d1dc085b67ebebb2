const themes = ['paper', 'hall'] as const

export type Theme = (typeof themes)[number]

const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text)

const key = 'plenum-screen-theme'

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return isTheme(kept) ? kept : 'paper'
  } catch {
    // Storage is forbidden: the light theme it is.
    return 'paper'
  }
}

/** Shows the page in a theme, and remembers it for the next time. */
function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage is forbidden: the theme lasts as long as the page.
  }
}

/** The theme the address asks for (`?theme=hall`), else the one remembered. */
export function startTheme(search: string): void {
  const asked = new URLSearchParams(search).get('theme')
  setTheme(isTheme(asked) ? asked : remembered())
}

export const otherTheme = (): void =>
  setTheme(document.documentElement.dataset['theme'] === 'hall' ? 'paper' : 'hall')
