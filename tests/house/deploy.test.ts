import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig, variables } from '../../server/config.ts'
import { repository } from './planted-tree.ts'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')

const dockerfile = read('deploy/Dockerfile')
const compose = read('deploy/compose.yaml')
const unit = read('deploy/plenum.service')
const nginx = read('deploy/nginx.conf')
const caddy = read('deploy/Caddyfile')
const operations = read('docs/operations.md')

const withoutComments = (text: string) => text.replace(/^\s*#.*$/gmu, '')

/** `NAME=value` of a Dockerfile's ENV, a unit's Environment, and a service of compose. */
const environmentOf: Readonly<Record<string, [text: string, pattern: RegExp]>> = {
  Dockerfile: [
    /^ENV ((?:.*\\\n)*.*)$/mu.exec(dockerfile)?.[1] ?? '',
    /(?<name>[A-Z_]+)=(?<value>\S+)/gu,
  ],
  'plenum.service': [unit, /^Environment=(?<name>[A-Z_]+)=(?<value>\S+)$/gmu],
  'compose.yaml': [
    compose.slice(0, compose.indexOf('  caddy:')),
    /^ {6}(?<name>[A-Z_]+): "?(?<value>[^"\n]+)"?$/gmu,
  ],
}

function settingsIn(text: string, pattern: RegExp): Record<string, string> {
  const found = [...text.matchAll(pattern)].map(({ groups }) => [
    groups?.['name'],
    groups?.['value'],
  ])
  return Object.fromEntries(found)
}

/** What Node and the shell know, and the server has no setting for. */
const others: ReadonlySet<string> = new Set(['NODE_ENV'])

const unknown = (settings: Readonly<Record<string, string>>) =>
  Object.keys(settings).filter((name) => !(name in variables) && !others.has(name))

describe('the settings', () => {
  it.each(Object.keys(environmentOf))('that %s makes are those that the server reads', (file) => {
    const [text, pattern] = environmentOf[file] ?? ['', /-/gu]
    const given = settingsIn(text, pattern)
    // The name of the host is put in by whoever starts it.
    const filledIn = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace(/\$\{.*\}/u, 'a.example')]),
    )

    expect(Object.keys(given).length).toBeGreaterThan(2)
    expect(unknown(given)).toEqual([])
    expect(readConfig(filledIn, [])).toMatchObject({ ok: true })
  })

  it('are all in the paper for operators, with no other', () => {
    const told = [...operations.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name)

    expect(told.toSorted()).toEqual(Object.keys(variables).toSorted())
  })

  it('would be missed where one is misspelt', () => {
    const planted = settingsIn(
      'Environment=DATA_DIRS=/x\n',
      /^Environment=(?<name>[A-Z_]+)=(?<value>\S+)$/gmu,
    )

    expect(unknown(planted)).toEqual(['DATA_DIRS'])
  })
})

describe('the port', () => {
  it('is one and the same in every file', () => {
    const named = {
      image: /\bPORT=(\d+)/u.exec(dockerfile)?.[1],
      exposed: /^EXPOSE (\d+)$/mu.exec(dockerfile)?.[1],
      asked: /127\.0\.0\.1:(\d+)\/readyz/u.exec(dockerfile)?.[1],
      compose: /expose:\n\s+- "(\d+)"/u.exec(compose)?.[1],
      upstream: /PLENUM_UPSTREAM: plenum:(\d+)/u.exec(compose)?.[1],
      caddy: /PLENUM_UPSTREAM:127\.0\.0\.1:(\d+)\}/u.exec(caddy)?.[1],
      unit: /^Environment=PORT=(\d+)$/mu.exec(unit)?.[1],
      nginx: /proxy_pass http:\/\/127\.0\.0\.1:(\d+);/u.exec(nginx)?.[1],
    }

    expect(new Set(Object.values(named))).toEqual(new Set(['3000']))
  })
})

/** Servers of an nginx file that would log who comes. */
const loggingServers = (text: string) =>
  withoutComments(text)
    .split(/^server \{$/mu)
    .slice(1)
    .filter(
      (server) => !/^\s+access_log off;$/mu.test(server) || /access_log (?!off;)/u.test(server),
    )

describe('a proxy in front', () => {
  it('logs nobody: nginx', () => {
    expect(loggingServers(nginx)).toEqual([])
    expect(withoutComments(nginx).match(/error_log .*;/gu)).toEqual([
      'error_log /dev/null;',
      'error_log /var/log/nginx/plenum.log crit;',
    ])
    expect(loggingServers('server {\n  listen 80;\n}\n')).toHaveLength(1)
  })

  it('logs nobody: Caddy', () => {
    const [, options = '', site = ''] =
      /^\{\n(.*?)^\}\n(.*)$/msu.exec(withoutComments(caddy).trim()) ?? []

    expect(options).toMatch(/log default \{\s+exclude http\.log http\.handlers\s+\}/u)
    expect(site).toContain('reverse_proxy')
    expect(site).not.toMatch(/^\s*log\b/mu)
  })

  it('adds the address it saw at the end, and lets sockets through', () => {
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;')
    expect(nginx).toContain('proxy_set_header Upgrade $http_upgrade;')
    expect(nginx).toContain('proxy_buffering off;')
    expect(compose).toContain('TRUST_PROXY: "1"')
    expect(unit).toContain('Environment=TRUST_PROXY=1')
  })
})

describe('the image', () => {
  const lines = withoutComments(dockerfile).split('\n')
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

  it('is made of files that are there and that Docker is let see', () => {
    const ignored = read('deploy/Dockerfile.dockerignore')
    const seen = [...ignored.matchAll(/^!(.+)$/gmu)].map(([, path]) => path ?? '')
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1))

    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((path) => !existsSync(join(repository, path)))).toEqual([])
    expect(copied.filter((path) => !seen.includes(path))).toEqual([])
    expect(seen.filter((path) => !copied.includes(path))).toEqual([])
  })

  it('has nothing for developers in it, is nobody special, and starts a file that is there', () => {
    expect(dockerfile).toContain('npm ci --omit=dev')
    expect(last.join('\n')).toContain('COPY --from=dependencies /app/node_modules')
    expect(last).toContain('USER node')
    const [, started = ''] = /^CMD \["node", "(.+)"\]$/mu.exec(last.join('\n')) ?? []
    expect(existsSync(join(repository, started))).toBe(true)
    expect(unit).toContain(`ExecStart=/usr/bin/node ${started}`)
  })

  it('runs on the Node that the program asks for', () => {
    const major = /^>=(\d+)$/u.exec(JSON.parse(read('package.json')).engines.node)?.[1]

    expect(dockerfile.match(/^FROM node:(\d+)/gmu)).toEqual(
      Array.from({ length: 3 }, () => `FROM node:${major}`),
    )
  })

  it('keeps keys on another volume than answers', () => {
    const mounts = [...compose.matchAll(/^\s+- (\w+):(\/data\S*)$/gmu)].map(([, name, at]) => [
      name,
      at,
    ])

    expect(mounts).toEqual([
      ['data', '/data'],
      ['keys', '/data/keys'],
      ['certificates', '/data'],
    ])
    expect(dockerfile).toContain('VOLUME ["/data", "/data/keys", "/backups"]')
  })
})

describe('the paper for operators', () => {
  it('leads to files that are there', () => {
    const links = [...operations.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(
      ([, path]) => path ?? '',
    )

    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((path) => !existsSync(join(repository, 'docs', path)))).toEqual([])
  })
})
