import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './planted-tree.ts'
import { faultsIn, type Lock, readLock } from './supply.ts'

const text = readFileSync(join(repository, 'package-lock.json'), 'utf8')
const lock = readLock(text)

/** The lock with one package otherwise. */
const planted = (path: string, change: Partial<Lock['packages'][string]>): Lock => ({
  packages: {
    ...lock.packages,
    [path]: { dev: false, hasInstallScript: false, ...lock.packages[path], ...change },
  },
})

describe('what the server is made of', () => {
  it('is patched past what is known, comes by its contents, and runs nothing when it is installed', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(faultsIn(lock)).toEqual([])
  })

  it.each([
    ['node_modules/engine.io', '6.6.8'],
    ['node_modules/engine.io', '5.9.9'],
    ['node_modules/engine.io/node_modules/ws', '8.20.9'],
    ['node_modules/socket.io-parser', '4.2.5'],
    ['node_modules/node', '22.30.0'],
  ])('would be refused with %s %s', (path, version) => {
    expect(faultsIn(planted(path, { version }))).toHaveLength(1)
  })

  it.each([
    ['node_modules/engine.io', '6.10.0'],
    ['node_modules/engine.io', '7.0.0'],
    ['node_modules/node', '26.0.0'],
  ])('would be taken with %s %s', (path, version) => {
    expect(faultsIn(planted(path, { version }))).toEqual([])
  })

  it.each([
    'https://packages.example/ws-8.21.3.tgz',
    'git+ssh://git@example.org/someone/ws.git#main',
    '../ws',
  ])('would be refused with a package from %s', (resolved) => {
    expect(faultsIn(planted('node_modules/ws', { resolved }))).toHaveLength(1)
  })

  it('would be refused with a package that runs a script of its own', () => {
    expect(faultsIn(planted('node_modules/planted', { hasInstallScript: true }))).toHaveLength(1)
    expect(faultsIn(planted('node_modules/node', { hasInstallScript: true }))).toEqual([])
  })

  it('would be refused without a package that has a floor', () => {
    const { 'node_modules/socket.io-parser': _left, ...packages } = lock.packages

    expect(faultsIn({ packages })).toHaveLength(1)
  })

  it('lets npm run the same scripts as are allowed here', () => {
    const { allowScripts } = JSON.parse(
      readFileSync(join(repository, 'package.json'), 'utf8'),
    ) as Record<'allowScripts', Record<string, boolean>>

    expect(allowScripts).toEqual({ node: true })
  })
})
