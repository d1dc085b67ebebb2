import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantedTree } from './planted-tree.ts'

const importing = (specifier: string) =>
  `import { planted } from '${specifier}'\n\nexport const kept = planted\n`

const importingType = (specifier: string) =>
  `import type { Planted } from '${specifier}'\n\nexport type Kept = Planted\n`

const lines = (count: number) =>
  Array.from({ length: count }, (_empty, line) => `  say(${line})`).join('\n')

const longFunction = (count: number) =>
  `export function planted(say: (line: number) => void): void {\n${lines(count)}\n}\n`

const wrong: readonly (readonly [arrow: string, file: string, code: string])[] = [
  ['shared-is-pure', 'shared/room/a1.ts', importing('node:fs')],
  ['shared-is-pure', 'shared/room/a2.ts', importing('react')],
  ['shared-is-pure', 'shared/protocol/a3.ts', importing('socket.io-client')],
  ['shared-is-pure', 'shared/lib/a4.ts', importing('nanoid')],
  ['shared-is-pure', 'shared/lib/a11.ts', importing('validator')],
  ['shared-is-pure', 'shared/lib/a12.ts', importing('use-immer')],
  ['shared-is-pure', 'shared/lib/a13.ts', importing('dayjs')],
  ['shared-is-pure', 'shared/lib/a14.ts', importing('@scope/pure')],
  ['shared-is-pure', 'shared/room/a5.ts', importing('../../server/random.ts')],
  ['shared-is-pure', 'shared/room/a6.ts', importing('../../client/live/call.ts')],
  ['shared-is-pure', 'shared/activities/choice/a7.ts', importing('express')],
  ['shared-is-pure', 'shared/activities/choice/a8.ts', importing('../../../server/random.ts')],
  ['shared-is-pure', 'shared/room/a9.ts', 'export const planted = () => Date.now()\n'],
  ['shared-is-pure', 'shared/room/a10.ts', 'export const planted = () => Math.random()\n'],
  ['activities-are-strangers', 'shared/activities/choice/b1.ts', importing('../text/index.ts')],
  [
    'activities-are-strangers',
    'shared/activities/choice/b2.ts',
    importing('../../activities/text/index.ts'),
  ],
  ['activities-are-strangers', 'client/activities/choice/b3.tsx', importing('../text/Input.tsx')],
  ['activities-are-strangers', 'client/activities/text/b4.tsx', importing('../../live/call.ts')],
  ['activities-are-strangers', 'client/activities/text/b5.tsx', importing('../../phone/App.tsx')],
  ['client-not-server', 'client/live/c1.ts', importing('../../server/random.ts')],
  ['client-not-server', 'client/phone/c2.ts', importing('../../server/config.ts')],
  ['client-not-server', 'client/ui/c3.ts', importing('node:crypto')],
  ['server-not-client', 'server/rooms/d1.ts', importing('../../client/live/call.ts')],
  ['server-not-client', 'server/d2.ts', importing('../client/ui/words.tsx')],
  ['server-arrows', 'server/http/e1.ts', importing('../store/sqlite.ts')],
  ['server-arrows', 'server/http/e2.ts', importing('../keys/key-directory.ts')],
  ['server-arrows', 'server/realtime/e3.ts', importing('../store/writer.ts')],
  ['server-arrows', 'server/rooms/e4.ts', importing('../realtime/guard.ts')],
  ['server-arrows', 'server/rooms/e5.ts', importing('../http/api.ts')],
  ['server-arrows', 'server/store/e6.ts', importing('../rooms/room.ts')],
  ['server-arrows', 'server/store/e7.ts', importing('../realtime/guard.ts')],
  ['server-arrows', 'server/keys/e8.ts', importing('../rooms/room.ts')],
  ['server-arrows', 'server/keys/e9.ts', importing('../store/sqlite.ts')],
  ['server-arrows', 'server/export/e10.ts', importing('../store/sqlite.ts')],
  ['server-arrows', 'server/rooms/e11.ts', importing('../operation/watch.ts')],
  ['server-arrows', 'server/operation/e12.ts', importing('../rooms/room.ts')],
  ['sql-only-in-store', 'server/rooms/f1.ts', importing('node:sqlite')],
  ['sql-only-in-store', 'server/http/f2.ts', importing('kysely')],
  ['sockets-only-at-the-edge', 'server/rooms/f3.ts', importing('socket.io')],
  ['routes-only-at-the-edge', 'server/rooms/f4.ts', importing('express')],
  ['surfaces-are-strangers', 'client/screen/g1.ts', importing('../console/App.tsx')],
  ['surfaces-are-strangers', 'client/console/g2.ts', importing('../screen/Screen.tsx')],
  ['surfaces-are-strangers', 'client/console/g3.ts', importing('../phone/App.tsx')],
  ['surfaces-are-strangers', 'client/join/g4.ts', importing('../phone/App.tsx')],
  ['surfaces-are-strangers', 'client/ui/g5.ts', importing('../phone/App.tsx')],
  ['surfaces-are-strangers', 'client/live/g6.ts', importing('../screen/Screen.tsx')],
  ['phone-stays-small', 'client/phone/h1.ts', importing('../console/App.tsx')],
  ['phone-stays-small', 'client/phone/h2.ts', importing('../report/Report.tsx')],
  ['phone-stays-small', 'client/join/h3.ts', importing('../library/Library.tsx')],
  ['phone-stays-small', 'client/phone/h4.ts', importing('../screen/Screen.tsx')],
  ['phone-stays-small', 'client/phone/h5.ts', importing('../../shared/activities/registry.ts')],
  ['no-process-env', 'server/rooms/i1.ts', 'export const planted = process.env.PORT\n'],
  ['no-restricted-globals', 'client/live/i2.ts', 'export const planted = process.env.PORT\n'],
  ['no-console', 'server/rooms/i3.ts', "console.log('planted')\n"],
  ['no-console', 'client/live/i4.ts', "console.log('planted')\n"],
  ['no-explicit-any', 'shared/room/j1.ts', 'export const planted = (a: any): unknown => a\n'],
  [
    'no-non-null-assertion',
    'shared/room/j2.ts',
    'export const planted = (a: string | null): string => a!\n',
  ],
  [
    'no-floating-promises',
    'server/rooms/j3.ts',
    'const later = async () => 1\nexport const planted = () => {\n  later()\n}\n',
  ],
  [
    'switch-exhaustiveness-check',
    'shared/room/j4.ts',
    "export function planted(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 0\n}\n",
  ],
  ['no-default-export', 'shared/room/j5.ts', 'const planted = 1\nexport default planted\n'],
  ['filename-case', 'shared/room/j_6.ts', 'export const planted = 1\n'],
  [
    'consistent-type-imports',
    'shared/room/j7.ts',
    "import { Planted } from './j1.ts'\n\nexport const planted = (a: Planted): Planted => a\n",
  ],
  ['max-lines-per-function', 'shared/room/k1.ts', longFunction(41)],
  ['max-lines-per-function', 'server/rooms/k2.ts', longFunction(41)],
  ['max-lines', 'shared/room/k3.ts', `const say = String\n${lines(301)}\n`],
  [
    'max-params',
    'shared/room/k4.ts',
    'export const planted = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e\n',
  ],
  [
    'max-depth',
    'shared/room/k5.ts',
    'export function planted(a: number): void {\n  if (a > 1) { if (a > 2) { if (a > 3) { if (a > 4) { throw new Error() } } } }\n}\n',
  ],
  [
    'complexity',
    'shared/room/k6.ts',
    `export const planted = (a: number): boolean =>\n  ${Array.from({ length: 13 }, (_empty, at) => `a === ${at}`).join(' || ')}\n`,
  ],
  ['no-cycle', 'shared/room/l1.ts', "import { l2 } from './l2.ts'\n\nexport const l1 = () => l2\n"],
]

const right: readonly (readonly [file: string, code: string])[] = [
  ['client/join/r21.ts', importing('../../shared/i18n/phone/index.ts')],
  ['client/screen/r22.ts', importing('../../shared/i18n/console/index.ts')],
  ['client/live/r23.ts', importing('../../shared/i18n/server/index.ts')],
  ['server/rooms/r24.ts', importing('../../shared/i18n/server/index.ts')],
  ['server/http/r25.ts', importing('../export/csv.ts')],
  ['shared/room/r1.ts', importing('valibot')],
  ['shared/room/r2.ts', importing('use-intl/core')],
  ['shared/charts/r3.ts', importing('d3-shape')],
  ['shared/room/r4.ts', importing('../protocol/http.ts')],
  ['shared/activities/choice/r5.ts', importing('../figures.ts')],
  ['shared/activities/choice/r6.ts', importing('../../charts/marks.ts')],
  ['client/activities/choice/r7.tsx', importing('../../../shared/activities/choice/schema.ts')],
  ['client/activities/choice/r8.tsx', importing('../../ui/words.tsx')],
  ['client/phone/r9.ts', importing('../join/Join.tsx')],
  ['client/phone/r10.ts', importing('../live/call.ts')],
  ['client/phone/r11.ts', importingType('../../shared/activities/registry.ts')],
  ['client/screen/r12.ts', importing('../charts/Drawing.tsx')],
  ['client/console/r13.ts', importing('../library/Library.tsx')],
  ['server/http/r14.ts', importing('../rooms/room.ts')],
  ['server/realtime/r15.ts', importing('../rooms/room.ts')],
  ['server/rooms/r16.ts', importing('../store/writer.ts')],
  ['server/rooms/r17.ts', importing('../keys/key-directory.ts')],
  ['server/rooms/r18.ts', importing('../../shared/protocol/http.ts')],
  ['server/store/r19.ts', importing('kysely')],
  ['server/app.ts', importing('./store/sqlite.ts')],
  ['server/config.ts', 'export const planted = process.env.PORT\n'],
  ['server/main.ts', "console.log('planted')\n"],
  ['shared/room/r20.ts', longFunction(38)],
]

const diagnosticsSchema = v.object({
  diagnostics: v.array(
    v.object({ code: v.string(), help: v.optional(v.string(), ''), filename: v.string() }),
  ),
})

describe('the linter', () => {
  const tree = plantedTree()
  const complaints = new Map<string, string>()

  beforeAll(async () => {
    for (const [, file, code] of wrong) tree.plant(file, code)
    for (const [file, code] of right) tree.plant(file, code)
    tree.plant('shared/room/l2.ts', "import { l1 } from './l1.ts'\n\nexport const l2 = () => l1\n")
    const { said } = await tree.run('oxlint', '--deny-warnings', '--format', 'json')
    const { diagnostics } = v.parse(diagnosticsSchema, JSON.parse(said))
    for (const { code, help, filename } of diagnostics) {
      complaints.set(filename, `${complaints.get(filename) ?? ''}${code} ${help}\n`)
    }
  }, 60_000)

  afterAll(tree.remove)

  it.each(wrong)('complains of %s when it is broken in %s', (arrow, file) => {
    expect(complaints.get(file) ?? 'nothing').toContain(arrow)
  })

  it.each(right)('is content with %s', (file) => {
    expect(complaints.get(file)).toBeUndefined()
  })
})
