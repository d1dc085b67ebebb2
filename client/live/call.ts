import { fail, ok, type Result } from '../../shared/lib/result.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { RouteInput, RouteName, RouteOutput } from '../../shared/protocol/http.ts'
import { paths } from '../../shared/protocol/paths.ts'
import { spokenNow } from '../ui/language.ts'

/**
 * Calls an HTTP route of `shared/protocol/http.ts`. Never throws: a network that is gone is `no-reply`.
 *
 * @param id fills `:session` or `:deck` in the route's path
 */
export async function call<Name extends RouteName>(
  name: Name,
  input: RouteInput<Name>,
  id = '',
): Promise<Result<RouteOutput<Name>, Refusal>> {
  const { method, path } = paths[name]
  try {
    const response = await fetch(path.replace(/:session|:deck/u, id), {
      method,
      // What a page says last is said also when it is gone.
      keepalive: name === 'answer',
      headers: {
        'content-type': 'application/json',
        // The page's language, which may be another than the browser's.
        'accept-language': spokenNow(),
      },
      ...(method === 'post' ? { body: JSON.stringify(input) } : {}),
    })
    const body: unknown = await response.json()
    // The server parses what it sends by the route's output schema, and refusals by theirs.
    return response.ok ? ok(body as RouteOutput<Name>) : fail((body as { error: Refusal }).error)
  } catch {
    // No connection, or something between us and the server that does not speak JSON.
    return fail({ code: 'no-reply' })
  }
}
