import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadedWith } from './import-graph.ts'
import { repository } from './planted-tree.ts'

const read = (path: string) => {
  const file = join(repository, path)
  return /\.tsx?$/u.test(path) && existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What a phone needs nothing of before its first answer, however it would get there. */
const tooMuch =
  /^(?:server|client\/(?:screen|console|library|report))\/|^(?:client|shared)\/activities\/[^/]+\/|^shared\/(?:i18n\/[^/]+\/(?:nn|da|sv|en)\.ts|activities\/registry|deck\/|protocol\/(?:http|events|views)\.ts|room\/(?:reduce|visibility)\.ts)|^(?:express|socket\.io|kysely|node:.*|@digdir\/designsystemet-(?:react|web).*)$/u

const ways = (loaded: Map<string, string>) =>
  [...loaded].filter(([path]) => tooMuch.test(path)).map(([path, from]) => `${from} -> ${path}`)

describe("the phone's first load", () => {
  it('holds no deck, no activity or list of them, no schemas, no components, no other surface or language', () => {
    const loaded = loadedWith('client/phone/main.tsx', read)

    expect(loaded.size).toBeGreaterThan(20)
    expect(ways(loaded)).toEqual([])
  })

  it.each([
    ["import { a } from '../../shared/activities/registry.ts'", 1],
    ["import { type A } from '../../shared/protocol/views.ts'", 1],
    ["import {\n  a,\n  b,\n} from '../console/App.tsx'", 1],
    ["export { a } from '../../shared/deck/deck.ts'", 1],
    ["import '../screen/main.tsx'", 1],
    ["import { saidCards } from '../activities/sort/said.ts'", 1],
    ["import { movedCards } from '../../shared/activities/sort/moved.ts'", 1],
    ["const half = () => import('../activities/sort/half.ts')", 0],
    ["import { en } from '../../shared/i18n/phone/en.ts'", 1],
    ["import { Button } from '@digdir/designsystemet-react'", 1],
    ["import '@digdir/designsystemet-css/button.css'", 0],
    ["import type { A } from '../../shared/activities/registry.ts'", 0],
    ["const later = () => import('../console/App.tsx')", 0],
  ])('would be noticed to grow by %j: %i way', (code, count) => {
    const files: Record<string, string> = {
      'client/phone/main.tsx': "import { planted } from '../live/planted.ts'\n",
      'client/live/planted.ts': `${code}\n`,
    }

    expect(ways(loadedWith('client/phone/main.tsx', (path) => files[path]))).toHaveLength(count)
  })
})
