import { IncomingMessage } from 'node:http'
import express from 'express'

/** A server that reads whatever it is sent, to its end, and unpacks it: what a body parser without a limit does. */
const { json } = express
express.json = (options) => json({ ...options, limit: Number.POSITIVE_INFINITY, inflate: true })
IncomingMessage.prototype.destroy = function readOn(this: IncomingMessage) {
  return this
}

await import('../../../server/main.ts')
