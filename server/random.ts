import { createHash, randomBytes, randomInt } from 'node:crypto'
import { customAlphabet } from 'nanoid'

/** 256 bits, for links that lead a session. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** 82 bits, in letters and digits that are safe in file names. */
export const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

/** Eight digits; the first is never 0, so that a spreadsheet cannot shorten it. */
export const newCode = (): string => String(randomInt(10_000_000, 100_000_000))

/** A uniform integer in [0, limit) from the system's CSPRNG. */
export const below = (limit: number): number => randomInt(limit)

/** What is stored of a secret of 112 bits or more (ASVS 5.0, 6.5.2): its SHA-256. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
