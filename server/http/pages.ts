import { join } from 'node:path'
import { Router } from 'express'
import expressStaticGzip from 'express-static-gzip'

/** Which built page answers which address. */
const pages: readonly (readonly [path: string, page: string])[] = [
  ['/', '/phone.html'],
  ['/j/:entry', '/phone.html'],
  ['/j/:entry/:table', '/phone.html'],
  ['/network', '/phone.html'],
  ['/protection', '/phone.html'],
  ['/phone-preview', '/phone-preview.html'],
  ['/screen', '/screen.html'],
  ['/console', '/console.html'],
  ['/guide', '/guide.html'],
]

const aYear = 365 * 24 * 60 * 60

/** The built client: pages always asked for anew, hashed assets kept for ever, brotli made at build time. */
export function pageRoutes(clientDir: string): Router {
  const router = Router()
  for (const [path, page] of pages) {
    router.get(path, (request, _response, next) => {
      request.url = page
      next()
    })
  }
  router.use(
    expressStaticGzip(clientDir, {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: {
        index: false,
        setHeaders: (response, path) => {
          const isHashed = path.startsWith(join(clientDir, 'assets'))
          response.setHeader(
            'Cache-Control',
            isHashed ? `public, max-age=${aYear}, immutable` : 'no-cache',
          )
        },
      },
    }),
  )
  return router
}
