import { onTestFinished, vi } from 'vitest'

/** Answers every HTTP call with what the test says; gives what was asked for. */
export function answerCalls(answers: (path: string) => { status?: number; body: unknown }) {
  const asked: { path: string; method: string; body: unknown }[] = []
  const answering = vi.fn(async (path: string, { method = 'get', body }: RequestInit = {}) => {
    asked.push({ path, method, body: typeof body === 'string' ? JSON.parse(body) : undefined })
    const { status = 200, body: answer } = answers(path)
    return new Response(JSON.stringify(answer), { status })
  })
  vi.stubGlobal('fetch', answering)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return asked
}
