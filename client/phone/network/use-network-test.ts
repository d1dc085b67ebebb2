import { useEffect, useState } from 'react'
import { answerTime, getsThrough } from './probe.ts'
import type { Check, CheckState, Measured } from './verdict.ts'

const untested: Measured = {
  states: { server: 'running', websocket: 'running', polling: 'running' },
  took: null,
}

/** Tries the server and then both ways to a room, and once more each time it is asked to. */
export function useNetworkTest(): { readonly measured: Measured; readonly again: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [measured, setMeasured] = useState(untested)

  useEffect(() => {
    let isWanted = true
    const tell = (check: Check, state: CheckState, took?: number | null) => {
      if (!isWanted) return
      setMeasured((before) => ({
        states: { ...before.states, [check]: state },
        took: took === undefined ? before.took : took,
      }))
    }
    const test = async () => {
      setMeasured(untested)
      const took = await answerTime()
      tell('server', took === null ? 'failed' : 'ok', took)
      const tryWay = async (way: 'websocket' | 'polling') =>
        tell(way, (await getsThrough(way)) ? 'ok' : 'failed')
      await Promise.all([tryWay('websocket'), tryWay('polling')])
    }
    void test()
    return () => {
      isWanted = false
    }
  }, [attempt])

  return { measured, again: () => setAttempt((before) => before + 1) }
}
