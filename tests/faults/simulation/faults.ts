import type { SealPoint } from '../../../server/rooms/seal.ts'
import type { Disk } from './disk.ts'
import { calm, type Link, type Network } from './network.ts'
import type { Server } from './server.ts'
import type { World } from './world.ts'

const day = 86_400_000
const sealPoints = [
  'before-commit',
  'after-commit',
  'after-checkpoint',
  'after-destroy',
  'key-made',
] as const satisfies readonly SealPoint[]

/** What faults befall. */
export interface Victims {
  readonly world: World
  readonly net: Network
  readonly disk: Disk
  readonly clock: { skew: number }
  readonly server: () => Server | null
}

const cutOne = ({ world, net }: Victims) => {
  const [first, ...others] = net.links
  if (first) world.pick<Link>([first, ...others]).cut()
}

/** The disk takes nothing for a while. */
const fill = ({ world, disk }: Victims) => {
  world.note('disk', 'is full')
  disk.isFull = true
  disk.hasRefused = true
  world.later(world.between(200, 6_000), () => {
    world.note('disk', 'has room')
    disk.isFull = false
  })
}

/** The disk is not there for a while. */
const unplug = ({ world, disk }: Victims) => {
  world.note('disk', 'is gone')
  disk.isGone = true
  disk.hasRefused = true
  world.later(world.between(200, 4_000), () => {
    world.note('disk', 'is back')
    disk.isGone = false
  })
}

/** Nobody reaches the server for a while. */
const outage = ({ world, net }: Victims) => {
  world.note('network', 'is down')
  net.isDown = true
  for (const link of net.links) link.cut()
  world.later(world.between(500, 10_000), () => {
    net.isDown = false
  })
}

const turnClock = ({ world, clock }: Victims) => {
  clock.skew = world.pick([-day, 0, day])
  world.note('clock', `off by ${clock.skew / day} days`)
}

const armSealing = ({ world, server }: Victims) => {
  const one = server()
  if (one) one.crashAt = world.pick(sealPoints)
}

const lightFuse = ({ world, disk }: Victims) => {
  disk.fuse = 1 + world.below(40)
}

const kill = ({ server }: Victims) => server()?.die('at once')

/** Lets one thing go wrong. */
export function strike(victims: Victims): void {
  victims.world.pick<(given: Victims) => void>([
    cutOne,
    cutOne,
    cutOne,
    fill,
    unplug,
    outage,
    turnClock,
    armSealing,
    lightFuse,
    kill,
  ])(victims)
}

/** Nothing goes wrong any more. */
export function heal({ world, net, disk, server }: Victims): void {
  world.note('world', 'is healed')
  net.weather = calm
  net.isDown = false
  disk.isFull = false
  disk.isGone = false
  disk.fuse = null
  const one = server()
  if (one) one.crashAt = null
}
