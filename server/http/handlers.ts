import type { Request, Response } from 'express'
import type { RouteInput, RouteName, RouteOutput } from '../../shared/protocol/http.ts'
import type { Config } from '../config.ts'
import { tokenFrom } from '../cookies.ts'
import { isHttps } from '../origin.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { WrongCodes } from '../wrong-codes.ts'
import type { Pairings } from './pairings.ts'

/** What HTTP routes need of the world. */
export interface ApiDeps {
  readonly rooms: Rooms
  readonly wrongCodes: WrongCodes
  readonly pairings: Pairings
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>
  /** The key for starting sessions; null where anyone may. */
  readonly createKey: string | null
  readonly now: () => number
  /** Milliseconds of a clock that never jumps. */
  readonly monotonic: () => number
  /** Where the built client lies. */
  readonly clientDir: string
}

/** A route has one of the two in its path; the other is empty. */
export type ApiRequest = Request<{ session: string; deck: string }>

/** What this browser leads the session of the path by; undefined where it does not say so. */
export const leaderToken = (
  { headers, params }: ApiRequest,
  { publicUrl }: ApiDeps['config'],
): string | undefined =>
  tokenFrom(headers.cookie, { session: params.session, secure: isHttps(publicUrl) })

/** Does what a route is for. Rights have been checked; the input has been parsed, the output will be. */
export type Handler<Name extends RouteName> = (
  input: RouteInput<Name>,
  request: ApiRequest,
  response: Response,
) => Promise<RouteOutput<Name>> | RouteOutput<Name>

export type HandlersOf<Names extends RouteName> = { readonly [Name in Names]: Handler<Name> }
