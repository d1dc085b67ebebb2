import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const clientDir = join(import.meta.dirname, '..', '..', 'dist', 'client')

const readBuilt = (path: string): string => readFileSync(join(clientDir, path), 'utf8')

/** As the server sends it: the file that the build compressed, or the file itself where that is smaller. */
function sentBytes(path: string): number {
  const file = join(clientDir, path)
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length
  const plain = readFileSync(file)
  return Math.min(plain.length, brotliCompressSync(plain).length)
}

export const without = (files: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...files].filter((path) => !others.has(path))

export const sumOf = (files: Iterable<string>): number =>
  [...files].reduce((total, path) => total + sentBytes(path), 0)

/** The scripts and styles that a page names. */
const referenced = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/gu)].map(([, path]) => path ?? '')

const isScript = (path: string): boolean => path.endsWith('.js')

const importedBy = (path: string): string[] =>
  isScript(path)
    ? [...readBuilt(path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu)].map(
        ([, name]) => `assets/${name ?? ''}`,
      )
    : []

/** These files with all that they cannot do without. */
function withImports(paths: readonly string[]): Set<string> {
  const files = new Set(paths)
  for (const path of files) for (const found of importedBy(path)) files.add(found)
  return files
}

/** What a page loads before anything is asked for. */
export const loadedBy = (page: string): Set<string> =>
  new Set([page, ...withImports(referenced(readBuilt(page)))])

/** Something that is fetched when it is needed, with the styles that Vite lists beside the import. */
export interface Lazy {
  /** The key it stands under in the code, as an activity does, or else the name of its file. */
  readonly name: string
  /** The name of its file. */
  readonly file: string
  readonly files: ReadonlySet<string>
}

const listed = (code: string): string[] =>
  JSON.parse(/m\.f=(\[[^\]]*\])/u.exec(code)?.[1] ?? '[]') as string[]

/** Without what tells one build from another. */
const stemOf = (file: string) => file.replace(/-.{8}\.js$/u, '')

const lazyImport =
  /(?:(\w+):\w+\(\(\)=>\w+\(\(\)=>)?import\([`"']\.\/([^`"']+)[`"']\)(?:[^;]{0,90}?__vite__mapDeps\((\[[\d,]*\])\))?/gu

/** What is fetched later by one of these files. */
export function lazyIn(paths: Iterable<string>): Lazy[] {
  return [...paths].filter(isScript).flatMap((path) => {
    const code = readBuilt(path)
    const list = listed(code)
    return [...code.matchAll(lazyImport)].map(([, key, file = '', indexes = '[]']) => ({
      name: key ?? stemOf(file),
      file: stemOf(file),
      files: withImports([
        `assets/${file}`,
        ...(JSON.parse(indexes) as number[]).flatMap((index) => list[index] ?? []),
      ]),
    }))
  })
}
