import { createHash } from 'node:crypto'

/** Gives a file of the built client by its path, or null where there is none. */
export type ReadBuilt = (path: string) => Promise<Uint8Array | null>

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const isText = (path: string) => /\.(?:html|js|css)$/u.test(path)

/** The files that a built file names: every asset of the client lies in one folder, under a name of its own. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.-])[\w.-]+-[\w-]{8}\.(?:js|css|svg|woff2)/gu)].map(
    ([name]) => `assets/${name}`,
  )

/**
 * The SHA-256 of everything that a phone can be given: of a list with one line per file, `<sha256>
 * <path>`, in the order of paths, that begins with the phone's page and holds each file that one of
 * them names. Null where there is no phone's page.
 */
export async function phoneFingerprint(read: ReadBuilt): Promise<string | null> {
  const lines = new Map<string, string>()
  const paths = new Set(['phone.html'])
  for (const path of paths) {
    const bytes = await read(path)
    if (!bytes) continue
    lines.set(path, `${sha256(bytes)}  ${path}\n`)
    if (!isText(path)) continue
    for (const named of namedIn(Buffer.from(bytes).toString('utf8'))) paths.add(named)
  }
  if (!lines.has('phone.html')) return null
  return sha256(
    [...lines.keys()]
      .toSorted()
      .map((path) => lines.get(path))
      .join(''),
  )
}
