import { lazyIn, loadedBy, sumOf } from './built.ts'

/** The bytes a phone loads before its first answer, compressed: HTML, scripts and styles. */
export function firstLoad(): { bytes: number; files: number } {
  const page = loadedBy('phone.html')
  const choice = lazyIn(page).find(({ name }) => name === 'choice')
  if (!choice) throw new Error('the build does not say what a choice loads')
  const files = new Set([...page, ...choice.files])
  return { bytes: sumOf(files), files: files.size }
}
