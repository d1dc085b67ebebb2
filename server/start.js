// @ts-check
// The first thing that runs, on whatever Node is installed: plain JavaScript of an old kind, so that
// a Node that is too old gets a sentence instead of a syntax error.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Vite writes this page last of all.
const built = join(root, 'dist', 'client', 'phone.html')

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** @param {string} path @returns {number} the latest change below a path, in milliseconds since 1970 */
function latestChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

function isBuilt() {
  if (!existsSync(built)) return false
  const sources = ['client', 'shared', 'docs/guide', 'package.json', 'vite.config.ts'].map((name) =>
    join(root, name),
  )
  return sources
    .filter((path) => existsSync(path))
    .every((path) => latestChange(path) <= statSync(built).mtimeMs)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  stop(
    `Plenum trenger Node 24 eller nyere; dette er Node ${process.versions.node}. ` +
      'Kjør «npm install» uten --ignore-scripts og --omit=dev, og start med «npm start»: da brukes Node 24 fra npm.',
  )
}

if (!isBuilt()) {
  process.stdout.write('Bygger sidene (bare første gang og etter endringer) …\n')
  // In a process of its own: the bundler's memory is not kept while the server runs.
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) stop('Plenum starter ikke: sidene kunne ikke bygges. Se meldingen over.')
}

await import(pathToFileURL(join(root, 'server', 'main.ts')).href)
