import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LogEvent } from '../../server/log.ts'
import { type Machine, thisMachine } from '../../server/operation/machine.ts'
import { Watch } from '../../server/operation/watch.ts'
import { changingMachine } from '../support/machines.ts'
import { eventually } from '../support/room.ts'

const mebi = 2 ** 20

/** A watch of a machine that a test changes, and everything it has said. */
function watching(different: Partial<Machine> = {}) {
  const { condition, machine } = changingMachine()
  const said: LogEvent[] = []
  const tried = { times: 0 }
  const watch = new Watch({
    machine: { ...machine, ...different },
    paths: { dataDir: '/data', database: '/data/plenum.sqlite', keysDir: '/data/keys' },
    log: { info: (event) => said.push(event), error: (event) => said.push(event) },
    tryStore: () => {
      tried.times += 1
      return Promise.resolve()
    },
  })
  return { watch, condition, said, tried }
}

describe('a watch', () => {
  it('says that space is short below 256 MiB, and that it is not above 320 MiB', async () => {
    const { watch, condition } = watching()
    const seen: boolean[] = []

    for (const free of [300, 256, 255, 300, 319, 320, 300]) {
      condition.freeBytes = free * mebi
      await watch.look()
      seen.push(watch.troubles.includes('disk'))
    }

    expect(seen).toEqual([false, false, true, true, true, false, false])
  })

  it('calls a server slow when two looks in a row agree, and quick again likewise', async () => {
    const { watch, condition } = watching()
    const seen: boolean[] = []

    for (const lag of [300, 50, 300, 300, 150, 50, 150, 50, 50, 300]) {
      condition.lag = lag
      await watch.look()
      seen.push(watch.troubles.includes('slow'))
    }

    expect(seen).toEqual([false, false, false, true, true, true, true, true, false, false])
  })

  it('names the most urgent first, and says each change once', async () => {
    const { watch, condition, said } = watching()
    Object.assign(condition, { freeBytes: 0, closed: ['keys'] })

    await watch.look()
    watch.outcome('storage', true)
    watch.outcome('storage', true)
    await watch.look()

    expect(watch.troubles).toEqual(['storage', 'keys', 'disk'])
    expect(said).toEqual(['trouble-keys', 'trouble-disk', 'trouble-storage'])
  })

  it('writes nothing while all is well, and tries again after a refusal', async () => {
    const { watch, tried } = watching()
    await watch.look()
    expect(tried.times).toBe(0)

    watch.outcome('storage', true)
    await watch.look()

    expect(tried.times).toBe(1)
  })

  it('holds to a refused key until a file can be made beside it', async () => {
    let isFull = true
    const { watch } = watching({ canWriteIn: () => Promise.resolve(!isFull) })
    watch.outcome('keys', true)
    await watch.look()
    expect(watch.troubles).toEqual(['keys'])

    isFull = false
    await watch.look()

    expect(watch.troubles).toEqual([])
  })

  it('says nothing of a disk that cannot be asked', async () => {
    const { watch } = watching({ freeBytes: () => Promise.reject(new Error('no statfs here')) })

    await watch.look()

    expect(watch.troubles).toEqual([])
    expect(watch.figures.freeBytes).toBeNull()
  })
})

describe('this machine', () => {
  const ownFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenum-test-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return folder
  }
  const ownMachine = () => {
    const machine = thisMachine()
    onTestFinished(() => machine.stop())
    return machine
  }

  it('knows its free space, and which folders can be written to', async () => {
    const machine = ownMachine()
    const folder = ownFolder()

    expect(await machine.freeBytes(folder)).toBeGreaterThan(mebi)
    expect(await machine.mayWrite(folder)).toBe(true)
    expect(await machine.canWriteIn(folder)).toBe(true)
    expect(await machine.mayWrite(join(folder, 'gone'))).toBe(false)
    expect(await machine.canWriteIn(join(folder, 'gone'))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('notices that the event loop was held up, and forgets it when it has been asked', async () => {
    const machine = ownMachine()
    const turns = (milliseconds: number) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      })
    const lagAfter = async (held: number) => {
      machine.lag()
      // The delay is counted from one beat to the next: one must be there before the loop is held up.
      await turns(100)
      const until = performance.now() + held
      while (performance.now() < until);
      await turns(50)
      return machine.lag().p99
    }

    expect(await lagAfter(250)).toBeGreaterThan(150)
    // However busy this machine is, it leaves a test alone for less than that once in a while.
    await eventually(async () => (await lagAfter(0)) < 150)
  })
})
