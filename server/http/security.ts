import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { isHttps, isOwnOrigin } from '../origin.ts'
import { RefusalError } from '../refusal-error.ts'

/** Only on these pages; nothing on any other. */
const onlyOn =
  (pages: readonly string[], value: string) =>
  ({ url = '' }: IncomingMessage): string =>
    pages.includes(url.replace(/\?.*/u, '')) ? value : "'none'"

/**
 * Headers of every response. Own Content-Security-Policy: helmet's default would upgrade requests to
 * https, which a laptop on a school's network does not have. Websockets are named beside 'self',
 * because older Safari does not count them as that.
 */
export const securityHeaders = (publicUrl: string | null): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: [
          "'self'",
          (request) => `ws://${request.headers.host ?? ''}`,
          (request) => `wss://${request.headers.host ?? ''}`,
        ],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        // The console shows the screen as it is, in a frame, and before the start the phone beside it.
        frameSrc: [onlyOn(['/console'], "'self'")],
        frameAncestors: [onlyOn(['/screen', '/phone-preview'], "'self'")],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps(publicUrl),
    // These need https and would only fill the log of a browser on a plain LAN address.
    crossOriginOpenerPolicy: isHttps(publicUrl) ? { policy: 'same-origin' } : false,
    originAgentCluster: isHttps(publicUrl),
  })

/** What a browser can lend a page, and no page of ours ever asks for. The screen keeps awake and fills the wall. */
const neverAsked = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

const permissions = neverAsked.map((feature) => `${feature}=()`).join(', ')

/** What helmet has no word for. Nothing is kept in a cache unless its own route says so, refusals among it. */
export const ownHeaders: RequestHandler = (_request, response, next) => {
  response.set({ 'Permissions-Policy': permissions, 'Cache-Control': 'no-store' })
  next()
}

/** Nothing that changes anything is done for a page of somebody else's. */
export const ownOriginOnly =
  (publicUrl: string | null): RequestHandler =>
  (request, _response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (isReading || isOwnOrigin(request, publicUrl)) next()
    else throw new RefusalError('wrong-origin')
  }
