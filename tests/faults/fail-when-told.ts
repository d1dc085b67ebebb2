/** Loaded before the server's own first file: on a word from outside something fails. */
const fail = (words: string) => () => {
  throw new Error(words)
}

process.on('message', (how) => {
  if (how === 'reject') void Promise.resolve().then(fail('nobody had thought of this'))
  else setImmediate(fail('nobody had thought of this'))
  if (how === 'throw-twice') setImmediate(fail('nor of this'))
})
