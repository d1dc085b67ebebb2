/** How many digits a room code has; shown four and four. */
export const codeLength = 8

/** The code as people read it aloud: 4+4. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/**
 * What a person typed as a code: spaces, dots and dashes dropped, O read as 0 and l or I as 1.
 * A whole link is taken for its last part, the number of a table behind it aside.
 */
export function readEntry(typed: string): string {
  const [, named] = /\/j\/([^/]+)\/\d{1,3}\/?$/iu.exec(typed.trim()) ?? []
  const last = named ?? typed.trim().split('/').findLast(Boolean) ?? ''
  const digits = last
    .replaceAll(/[\s.\-–—_]/gu, '')
    .replaceAll(/o/giu, '0')
    .replaceAll(/[il|]/giu, '1')
  return isCode(digits) ? digits : last.trim().toUpperCase()
}

export const isCode = (entry: string): boolean => /^\d{8}$/u.test(entry)
