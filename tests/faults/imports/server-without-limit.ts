import express from 'express'

/** A server that reads whatever it is sent, and unpacks it: what a body parser without a limit does. */
const { json } = express
express.json = (options) => json({ ...options, limit: Number.POSITIVE_INFINITY, inflate: true })

await import('../../../server/main.ts')
