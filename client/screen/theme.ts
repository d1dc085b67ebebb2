import { keep, kept } from './kept.ts'

const themes = ['paper', 'hall'] as const

export type Theme = (typeof themes)[number]

const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text)

/** Where the theme is remembered. */
export const themeKey = 'plenum-screen-theme'

function remembered(): Theme {
  const theme = kept(themeKey)
  return isTheme(theme) ? theme : 'paper'
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}

/** Shows the page in a theme, and remembers it for the next time. */
function setTheme(theme: Theme): void {
  show(theme)
  keep(themeKey, theme)
}

/** The theme the address asks for (`?theme=hall`), else the one remembered. */
export function startTheme(search: string): void {
  const asked = new URLSearchParams(search).get('theme')
  if (isTheme(asked)) setTheme(asked)
  else show(remembered())
}

/** As another window of this browser has chosen it meanwhile. */
export const sameTheme = (): void => show(remembered())

export const otherTheme = (): void =>
  setTheme(document.documentElement.dataset['theme'] === 'hall' ? 'paper' : 'hall')
