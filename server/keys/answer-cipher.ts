import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { Json } from '../../shared/lib/json.ts'
import { paddingFor } from '../../shared/protocol/padding.ts'

const ivLength = 12
const tagLength = 16

/** Made once for each key: with the bare bytes, every call costs three times as much. */
const keyObjects = new WeakMap<Buffer, KeyObject>()

function keyObjectOf(key: Buffer): KeyObject {
  const known = keyObjects.get(key) ?? createSecretKey(key)
  keyObjects.set(key, known)
  return known
}

/**
 * Who answered, as the database knows it: an HMAC-SHA-256 of the round's key and the seat's secret.
 * Two rounds share nothing, and without the key neither leads to the other.
 */
export const respondentOf = (key: Buffer, seatSecret: string): Buffer =>
  createHmac('sha256', keyObjectOf(key)).update(`seat:${seatSecret}`).digest()

/** A table's answer in a round, as the database knows it. Whoever has no key cannot tell it from a seat's. */
export const tableRespondentOf = (key: Buffer, table: number): Buffer =>
  createHmac('sha256', keyObjectOf(key)).update(`table:${table}`).digest()

/** One answer, padded, under its round's key: AES-256-GCM with a random nonce, bound to its respondent. */
export function encryptAnswer(key: Buffer, respondent: Uint8Array, value: Json): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyObjectOf(key), iv).setAAD(respondent)
  const padded = JSON.stringify(value) + paddingFor(value)
  const body = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** The reverse of `encryptAnswer`. Throws where the row, the respondent or the key is not the same. */
export function decryptAnswer(key: Buffer, respondent: Uint8Array, stored: Uint8Array): Json {
  const bytes = Buffer.from(stored)
  const decipher = createDecipheriv('aes-256-gcm', keyObjectOf(key), bytes.subarray(0, ivLength))
    .setAAD(respondent)
    .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  const text = Buffer.concat([
    decipher.update(bytes.subarray(ivLength + tagLength)),
    decipher.final(),
  ]).toString('utf8')
  // Written by `encryptAnswer`, and authenticated: it is JSON.
  return JSON.parse(text) as Json
}
