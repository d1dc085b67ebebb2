import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../..')

const settings = [
  '.oxlintrc.json',
  'biome.json',
  'knip.json',
  'package.json',
  'tsconfig.base.json',
  'shared/tsconfig.json',
  'server/tsconfig.json',
  'client/tsconfig.json',
  'tests/tsconfig.json',
]

/** A tree with this repository's settings and whatever is planted in it. */
export interface PlantedTree {
  readonly plant: (file: string, code: string) => void
  /** Runs one of the repository's tools there; whether it was content, and what it said. */
  readonly run: (tool: string, ...options: string[]) => Promise<{ passed: boolean; said: string }>
  readonly remove: () => void
}

/** @param copied folders and files of the repository that are there from the start */
export function plantedTree(copied: readonly string[] = []): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), 'plenum-house-'))
  for (const path of [...settings, ...copied]) {
    cpSync(join(repository, path), join(root, path), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'dir')
  const bin = join(repository, 'node_modules/.bin')
  return {
    plant: (file, code) => {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), code)
    },
    run: (tool, ...options) =>
      new Promise((done) => {
        execFile(
          join(bin, tool),
          options,
          {
            cwd: root,
            env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}`, NO_COLOR: '1' },
            maxBuffer: 64 * 1_024 * 1_024,
          },
          (error, stdout, stderr) => {
            done({ passed: error === null, said: stdout + stderr })
          },
        )
      }),
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
