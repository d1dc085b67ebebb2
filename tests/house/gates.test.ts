import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plantedTree, repository } from './planted-tree.ts'

describe('the formatter', () => {
  const tree = plantedTree()
  afterAll(tree.remove)

  it('complains of a file that is formatted otherwise, and of imports out of order', async () => {
    tree.plant('shared/lib/neat.ts', "export const neat = 'yes'\n")
    tree.plant('shared/lib/semicolons.ts', 'export const a = "yes";\n')
    tree.plant(
      'shared/lib/order.ts',
      "import { z } from './z.ts'\nimport { a } from './a.ts'\n\nexport const both = [a, z]\n",
    )

    const { passed, said } = await tree.run('biome', 'check', '--reporter=github', '.')

    expect(passed).toBe(false)
    expect(said).toContain('shared/lib/semicolons.ts')
    expect(said).toContain('shared/lib/order.ts')
    expect(said).not.toContain('shared/lib/neat.ts')
  })
})

describe('the types', () => {
  const tree = plantedTree()
  afterAll(tree.remove)

  it('refuse a wrong type, an unchecked index, and in shared/ the browser and Node', async () => {
    tree.plant('shared/planted/right.ts', 'export const right: number = 1\n')
    tree.plant('shared/planted/wrong.ts', "export const wrong: number = 'one'\n")
    tree.plant('shared/planted/index.ts', 'export const first = (a: string[]): string => a[0]\n')
    tree.plant('shared/planted/browser.ts', 'export const title = document.title\n')
    tree.plant('shared/planted/node.ts', 'export const port = process.env.PORT\n')
    tree.plant('shared/planted/timer.ts', 'setTimeout(() => {}, 5)\n')

    const { passed, said } = await tree.run('tsc', '-p', 'shared')
    const files = [...said.matchAll(/^(?:shared\/)?planted\/(?<name>\w+)\.ts/gmu)]

    expect(passed).toBe(false)
    expect([...new Set(files.map(({ groups }) => groups?.name))].toSorted()).toEqual([
      'browser',
      'index',
      'node',
      'timer',
      'wrong',
    ])
  }, 30_000)
})

describe('the search for code that nothing uses', () => {
  const tree = plantedTree(['client', 'server', 'shared', 'tests', 'vite.config.ts'])
  afterAll(tree.remove)

  it('names a planted export, a planted file and a planted dependency', async () => {
    const result = readFileSync(join(repository, 'shared/lib/result.ts'), 'utf8')
    const settings = readFileSync(join(repository, 'package.json'), 'utf8')
    tree.plant('shared/lib/result.ts', `${result}\nexport const plantedExport = 1\n`)
    tree.plant('shared/lib/planted-file.ts', 'export const planted = 1\n')
    tree.plant(
      'package.json',
      settings.replace('"dependencies": {', '"dependencies": {\n    "planted-package": "1.0.0",'),
    )

    const { passed, said } = await tree.run('knip')

    expect(passed).toBe(false)
    expect(said).toContain('plantedExport')
    expect(said).toContain('shared/lib/planted-file.ts')
    expect(said).toContain('planted-package')
  }, 30_000)
})

/** Ways to ask for the time or for chance that no lint rule knows. `Date.parse` of a text is neither. */
const impure = /\bnew Date\(\s*\)|(?<!\.)\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\b/u

describe('time and chance in shared/', () => {
  it('are parameters: no file asks for them', () => {
    const files = globSync('shared/**/*.ts', { cwd: repository })
    const asking = files.filter((file) =>
      impure.test(readFileSync(join(repository, file), 'utf8').replaceAll(/\/\*[^]*?\*\//gu, '')),
    )

    expect(files.length).toBeGreaterThan(30)
    expect(asking).toEqual([])
  })

  it.each(['new Date()', 'Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()'])(
    'would be noticed as %s',
    (code) => {
      expect(impure.test(`const planted = ${code}`)).toBe(true)
    },
  )

  it.each(["Date.parse('2026-01-05')", 'new Date(day)'])('are not meant by %s', (code) => {
    expect(impure.test(`const fine = ${code}`)).toBe(false)
  })
})
