import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { activityViews } from '../../client/activities/views.ts'
import { activityTypes } from '../../shared/activities/registry.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { refusalStatus } from '../../shared/protocol/errors.ts'
import { requests, socketRoles } from '../../shared/protocol/events.ts'
import { routes } from '../../shared/protocol/http.ts'
import { repository } from './planted-tree.ts'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')

const foldersIn = (path: string) =>
  readdirSync(join(repository, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

describe('an activity', () => {
  it('is a pair of folders with one name, and both lists name it', () => {
    const types = foldersIn('shared/activities')

    expect(foldersIn('client/activities')).toEqual(types)
    expect([...activityTypes].toSorted()).toEqual(types)
    expect(Object.keys(activityViews).toSorted()).toEqual(types)
  })

  it.each(foldersIn('shared/activities'))('has both its halves: %s', (type) => {
    const halves = [
      `shared/activities/${type}/index.ts`,
      `shared/activities/${type}/words.ts`,
      `client/activities/${type}/Input.tsx`,
      `client/activities/${type}/half.ts`,
    ]

    expect(halves.filter((path) => !existsSync(join(repository, path)))).toEqual([])
  })
})

/** Calls that put a listener or a route into place, by the literal they name. */
const named = (code: string, call: RegExp) =>
  [...code.matchAll(call)].map(({ groups }) => groups?.name ?? '')

const sourcesIn = (path: string) =>
  readdirSync(join(repository, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(path, name)))
    .join('\n')

describe('a folder', () => {
  const { overrides } = JSON.parse(read('.oxlintrc.json')) as { overrides: { files: string[] }[] }
  const ruled = overrides.flatMap((override) => override.files).join(' ')

  it.each([
    ...foldersIn('client').map((name) => ['client', name]),
    ...foldersIn('server').map((name) => ['server', name]),
  ])('has its arrows among the rules: %s/%s', (top, name) => {
    expect(ruled).toMatch(new RegExp(`${top}/(?:${name}/|\\{[^}]*\\b${name}\\b)`, 'u'))
  })
})

describe('what the server answers', () => {
  it.each(Object.entries(requests))('over sockets has a rule and schemas: %s', (_name, request) => {
    expect(socketRoles).toContain(request.role)
    expect(request.input.kind).toBe('schema')
    expect(request.output.kind).toBe('schema')
  })

  it.each(Object.entries(routes))('over HTTP has a rule and schemas: %s', (_name, route) => {
    expect(['anyone', 'creator', 'facilitator', 'seat']).toContain(route.rule)
    expect(route.path).toMatch(/^\/api\//u)
    expect(route.input.kind).toBe('schema')
    expect(route.output.kind).toBe('schema')
  })

  it('over HTTP is each route once', () => {
    const places = Object.values(routes).map(({ method, path }) => `${method} ${path}`)

    expect(new Set(places).size).toBe(places.length)
  })

  const listener = /\bsocket\s*\.(?:on|once)\(\s*'(?<name>[^']+)'/gu
  const route = /\b\w+\.(?:get|post|put|patch|delete|all)\(\s*'(?<name>\/[^']*)'/gu

  it('over sockets passes the guard: no other listener is put in place', () => {
    expect(new Set(named(sourcesIn('server'), listener))).toEqual(new Set(['disconnect']))
  })

  it('over HTTP comes from the table: no other route is put in place', () => {
    expect(named(sourcesIn('server'), route)).toEqual(['/healthz', '/readyz'])
  })

  it('would be noticed if it were put beside the tables', () => {
    expect(named("socket.on('planted', () => {})", listener)).toEqual(['planted'])
    expect(named("router.post('/api/planted', () => {})", route)).toEqual(['/api/planted'])
  })

  it('refuses with a code that has a sentence and an HTTP status', () => {
    expect(Object.keys(errorWords.nb).toSorted()).toEqual(Object.keys(refusalStatus).toSorted())
    for (const status of Object.values(refusalStatus)) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
    }
  })
})

/** Every file that is or will be part of the repository. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-x', '.vitest'], {
  cwd: repository,
})
  .toString()
  .split('\n')
  .filter((path) => path && existsSync(join(repository, path)))

/** What belongs to one machine or one network; put together so that this file does not hold it. */
const foreign = new RegExp(
  [
    String.raw`/w${'ork'}(?![a-z-])`,
    String.raw`\.lib${'rary'}/`,
    String.raw`\bregis${'try'}\.[a-z]+\.[a-z]`,
  ].join('|'),
  'u',
)

describe('the files of this repository', () => {
  it('name no place on the machine they were written on, and no registry', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((path) => foreign.test(read(path)))).toEqual([])
  })

  it.each([
    ['/w', 'ork/main'],
    ['.lib', 'rary/'],
    ['https://regis', 'try.npmjs.org/x'],
  ])('would be noticed with %s%s in them', (...halves) => {
    expect(foreign.test(halves.join(''))).toBe(true)
  })

  it('lock every package that another one may ask for on some machine, or `npm ci` refuses', () => {
    const { packages } = v.parse(
      v.object({
        packages: v.record(
          v.string(),
          v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) }),
        ),
      }),
      JSON.parse(read('package-lock.json')),
    )
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    )

    expect(missing).toEqual([])
  })

  it('lock packages by their contents, not by where they came from', () => {
    const lock = read('package-lock.json')

    expect(lock).not.toContain('"resolved": "http')
    expect(lock).toContain('"integrity"')
  })

  it('ask for every package in one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const versions = Object.entries({ ...dependencies, ...devDependencies })

    expect(versions.length).toBeGreaterThan(20)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  })
})
