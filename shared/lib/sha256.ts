import { utf8 } from './utf8.ts'

/** The fractional parts of the cube roots of the first 64 primes, as FIPS 180-4 has them. */
const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)))

/** The fractional parts of the square roots of the first eight primes. */
const start = primes(8).map((prime) => fraction(Math.sqrt(prime)))

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0

/** The text's bytes, one bit, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(text: string): DataView {
  const bytes = utf8(text)
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6))
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte)
  view.setUint8(bytes.length, 0x80)
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n)
  return view
}

function schedule(block: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64)
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(offset + index * 4)
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(words, index - 15), at(words, index - 2)]
    const before = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const after = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[index] = at(words, index - 16) + before + at(words, index - 7) + after
  }
  return words
}

function mix(state: readonly number[], words: Uint32Array): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g)
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + mixed + chosen + at(constants, index) + at(words, index)) | 0
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + at(state, index)) >>> 0)
}

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. Written out, because a browser on a plain http address has
 * no `crypto.subtle`, and the phone and the server have to agree.
 */
export function sha256(text: string): string {
  const blocks = padded(text)
  let state = start
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    state = mix(state, schedule(blocks, offset))
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('')
}
