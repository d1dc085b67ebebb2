// @ts-check
// Plain JavaScript of an old kind, as start.js needs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
// Vite writes this page last of all.
const built = join(root, 'dist', 'client', 'phone.html')

/** @param {string} path @returns {number} the latest change below a path, in milliseconds since 1970 */
function latestChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

/** Whether the pages are there, and newer than everything they are made of. */
export function isBuilt() {
  if (!existsSync(built)) return false
  const sources = ['client', 'shared', 'docs/guide', 'package.json', 'vite.config.ts'].map((name) =>
    join(root, name),
  )
  return sources
    .filter((path) => existsSync(path))
    .every((path) => latestChange(path) <= statSync(built).mtimeMs)
}

/**
 * Builds the pages, whatever NODE_ENV says: as for development they would need more than they get.
 * In a process of its own: the bundler's memory is not kept while the server runs.
 *
 * @returns {boolean} whether it went well; if not, the reason has been written
 */
export function buildPages() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  return status === 0
}
