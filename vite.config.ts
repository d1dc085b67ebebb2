import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('client'),
  publicDir: false,
  plugins: [
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
      input: [at('client/phone.html'), at('client/screen.html'), at('client/console.html')],
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
        },
      },
      {
        extends: true,
        root: at('.'),
        test: { name: 'server', include: ['tests/server/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
