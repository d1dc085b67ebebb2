import * as v from 'valibot'

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
})

export type Lock = v.InferOutput<typeof lockSchema>

export const readLock = (text: string): Lock => v.parse(lockSchema, JSON.parse(text))

/** The first versions without the known ways to end, fill or enter the server with one packet (RELIABILITY 5.1). */
const floors: Readonly<Record<string, string>> = {
  'engine.io': '6.6.9',
  ws: '8.21.0',
  'socket.io-parser': '4.2.6',
}

/** Lines of Node that get security fixes begin with this one; it is a package like the others. */
const oldestNode = 24

/** It fetches Node itself: what everything here runs on. */
const mayRunAtInstall: ReadonlySet<string> = new Set(['node'])

const numbersOf = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10))

function isBelow(version: string, floor: string): boolean {
  const wanted = numbersOf(floor)
  const had = numbersOf(version)
  const at = wanted.findIndex((part, index) => part !== had[index])
  return at >= 0 && (had[at] ?? 0) < (wanted[at] ?? 0)
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13)

/** What is wrong with what is locked, in words; nothing where nothing is. */
export function faultsIn({ packages }: Lock): string[] {
  const all = Object.entries(packages).flatMap(([path, one]) =>
    path === '' ? [] : [{ ...one, path, name: nameOf(path), version: one.version ?? '' }],
  )
  // What only tests and tools use talks to nobody but us.
  const served = all.filter(({ dev }) => !dev)
  const missing = Object.keys(floors).filter((name) => !served.some((one) => one.name === name))
  const node = packages['node_modules/node']?.version ?? '0'
  return [
    ...missing.map((name) => `${name} is not there: is its floor still the right one?`),
    ...served
      .filter(({ name, version }) => isBelow(version, floors[name] ?? '0'))
      .map(({ path, name, version }) => `${path} is ${version}, below ${floors[name]}`),
    ...(isBelow(node, `${oldestNode}`) ? [`node is ${node}, below ${oldestNode}`] : []),
    // What npm takes from where it is told to, by its contents, has no place of its own.
    ...all.flatMap(({ path, resolved }) => (resolved ? [`${path} comes from ${resolved}`] : [])),
    ...all
      .filter(({ name, hasInstallScript }) => hasInstallScript && !mayRunAtInstall.has(name))
      .map(({ path }) => `${path} runs a script when it is installed`),
  ]
}
