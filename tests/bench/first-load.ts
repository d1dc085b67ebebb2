import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const clientDir = join(import.meta.dirname, '..', '..', 'dist', 'client')

const read = (path: string) => readFileSync(join(clientDir, path), 'utf8')

/** As the server sends it: the file that the build compressed, or the file itself where that is smaller. */
function sentBytes(path: string): number {
  const file = join(clientDir, path)
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length
  const plain = readFileSync(file)
  return Math.min(plain.length, brotliCompressSync(plain).length)
}

const referenced = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/gu)].map(([, path]) => path ?? '')

const importedBy = (path: string): string[] =>
  path.endsWith('.js')
    ? [...read(path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)].map(
        ([, name]) => `assets/${name ?? ''}`,
      )
    : []

/** What the phone loads when the first step to answer is a choice, as Vite lists it beside the import. */
function choiceFiles(entries: readonly string[]): string[] {
  const entry = entries.map(read).find((code) => code.includes('__vite__mapDeps=')) ?? ''
  const list = /m\.f=(\[[^\]]*\])/u.exec(entry)?.[1] ?? '[]'
  const files = JSON.parse(list) as string[]
  const indexes = /choice:[^;]{0,200}?__vite__mapDeps\((\[[\d,]*\])\)/u.exec(entry)?.[1]
  if (indexes === undefined) throw new Error('the build does not say what a choice loads')
  return (JSON.parse(indexes) as number[]).flatMap((index) => files[index] ?? [])
}

/** The bytes a phone loads before its first answer, compressed: HTML, scripts and styles. */
export function firstLoad(): { bytes: number; files: number } {
  const html = read('phone.html')
  const entries = referenced(html)
  const files = new Set(['phone.html', ...entries, ...choiceFiles(entries.filter(isScript))])
  for (const path of files) for (const found of importedBy(path)) files.add(found)
  return {
    bytes: [...files].reduce((total, path) => total + sentBytes(path), 0),
    files: files.size,
  }
}

const isScript = (path: string) => path.endsWith('.js')
