import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { marked } from 'marked'
import type { Plugin } from 'vite'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What stands in for React on the phone. Screen and console run on React itself (ADR 012). */
const preactFor: Readonly<Record<string, string>> = {
  react: import.meta.resolve('preact/compat'),
  'react-dom': import.meta.resolve('preact/compat'),
  'react-dom/client': import.meta.resolve('preact/compat/client'),
  'react/jsx-runtime': import.meta.resolve('preact/compat/jsx-runtime'),
}

const phoneOnPreact = (): Plugin => ({
  name: 'plenum:phone-on-preact',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'phone' || name === 'preview',
  resolveId: {
    filter: { id: /^react(?:-dom)?(?:\/|$)/u },
    handler(id, importer) {
      const standIn = preactFor[id]
      if (standIn === undefined) this.error(`Preact has nothing for ${id}: keep it off the phone`)
      return this.resolve(fileURLToPath(standIn), importer, { skipSelf: true })
    },
  },
})

/** A way to connect that the phone never asks for (`client/live/room-socket.ts`): it need not be fetched. */
const phoneWithoutWebTransport = (): Plugin => ({
  name: 'plenum:phone-without-webtransport',
  applyToEnvironment: ({ name }) => name === 'phone',
  load: {
    filter: { id: /engine\.io-client\/build\/esm\/transports\/webtransport\.js$/u },
    handler: () => 'export class WT {}',
  },
})

/** The facilitator's guide: written in Markdown beside its pictures, a page of its own without a script. */
const guidePage = (): Plugin => ({
  name: 'plenum:guide-page',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html, { path }) => {
      if (!path.endsWith('/guide.html')) return html
      const text = await marked.parse(readFileSync(at('docs/guide/veileder.md'), 'utf8'))
      const page = text.replaceAll('<img src="', '<img src="../docs/guide/')
      return html.replace('<!-- docs/guide/veileder.md -->', () => page)
    },
  },
})

/** The languages in which react-aria says what it says by itself (`client/console/board/library.ts`). */
const libraryLanguages = /\/intl\/[^/]+\/(?:nb-NO|da-DK|sv-SE|en-US)\.mjs$/u

/** Of the thirty-odd languages that react-aria brings, a console needs its own: the others say nothing. */
const fewLibraryLanguages = (): Plugin => ({
  name: 'plenum:few-library-languages',
  enforce: 'pre',
  load: {
    filter: { id: /\/react-(?:aria|stately)[^/]*\/.*\/intl\/[^/]+\/[a-z]{2}-[A-Z]{2}\.mjs$/u },
    handler: (id) => (libraryLanguages.test(id) ? null : 'export default {}'),
  },
})

/**
 * What the phone's first page shares with what it fetches later. One file of it compresses better than the
 * seven that rolldown would make: some 450 bytes of the first load.
 */
const phoneBase =
  /\/preact\/|use-intl|formatjs|intl-messageformat|preload-helper|shared\/lib\/json|shared\/i18n\/(?:words|languages)\.ts|client\/ui\/words/u

/** Modules whose index has side effects only: each part that a page needs is imported by hand. */
const wholeLibraries = /designsystemet-react|designsystemet-web\/dist\/esm\/index\.js/u

/**
 * Designsystemet marks its modules 'use client', which means nothing here; screen and console load every
 * activity from the start, which the phone does not.
 */
const expected: ReadonlySet<string> = new Set([
  'MODULE_LEVEL_DIRECTIVE',
  'INEFFECTIVE_DYNAMIC_IMPORT',
])

// Unit and server tests share their workers: loading every module anew for each file takes
// longer than the tests themselves. Whoever opens something closes it, so that no file sees another's.
const inSharedWorkers = { isolate: false }
const everyState = ['tests/browser/accessibility/*-states.test.ts']
const built = { globalSetup: 'tests/support/freshly-built.ts', maxWorkers: 2 }
const inBrowser = {
  ...built,
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // A page on a busy machine has longer than a second for what it does in a moment on a quiet one.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig({
  root: at('client'),
  publicDir: false,
  plugins: [
    phoneOnPreact(),
    phoneWithoutWebTransport(),
    guidePage(),
    fewLibraryLanguages(),
    react(),
    compression({
      include: /\.(html|js|css|svg)$/u,
      algorithms: [
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        defineAlgorithm('gzip', { level: 9 }),
      ],
    }),
  ],
  build: {
    outDir: at('dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL for a small asset would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: wholeLibraries, sideEffects: false }] },
      onLog: (level, log, report) => {
        if (!expected.has(log.code ?? '')) report(level, log)
      },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: [at('client/screen.html'), at('client/console.html'), at('client/guide.html')],
        },
      },
    },
    // The phone as the library previews it: files of its own, so that none of a phone's is divided for it.
    preview: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        rolldownOptions: { input: [at('client/phone-preview.html')] },
      },
    },
    phone: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        rolldownOptions: {
          input: [at('client/phone.html')],
          output: { codeSplitting: { groups: [{ name: 'base', test: phoneBase }] } },
        },
      },
    },
  },
  builder: {
    // The phone's page comes last: that it is there and new says that all are (`server/start.js`).
    buildApp: async (builder) => {
      for (const name of ['client', 'preview', 'phone']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
  test: {
    root: at('.'),
    reporters: ['default'],
    projects: [
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'unit',
          include: ['tests/{shared,client,house}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 20_000,
          ...inSharedWorkers,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 20_000,
          ...inSharedWorkers,
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...built,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        root: at('.'),
        // What is broken on purpose is for `npm run mutants` and `npm run faults`.
        test: {
          name: 'mutants',
          include: ['tests/faults/mutants.ts'],
          ...built,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        root: at('.'),
        // The longest come first: at the end, one of them would keep one worker busy and the other waiting.
        test: { name: 'states', include: everyState, ...inBrowser, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'all-states',
          include: everyState,
          ...inBrowser,
          testTimeout: 600_000,
          env: { STATES: 'all' },
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: everyState,
          ...inBrowser,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
