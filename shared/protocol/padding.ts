const sizes = [256, 1_024, 4_096]
const largest = 4_096

/** Bytes of a text in UTF-8; a half of a surrogate pair counts as the sign that replaces it. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    if (point < 0x80) bytes += 1
    else if (point < 0x800) bytes += 2
    else bytes += point < 0x10000 ? 3 : 4
  }
  return bytes
}

/**
 * The spaces that fill a value's JSON up to one of a few sizes, so that how long an encrypted answer
 * is does not tell which one it is: on its way, and on the disk.
 */
export function paddingFor(value: unknown): string {
  const bytes = bytesOf(JSON.stringify(value))
  const full = sizes.find((size) => size >= bytes) ?? Math.ceil(bytes / largest) * largest
  return ' '.repeat(full - bytes)
}
