const replacement = 0xfffd
const isHalf = (point: number) => point >= 0xd800 && point < 0xe000

/** A text's bytes in UTF-8; half of a surrogate pair counts as the sign that replaces it. */
export function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const sign of text) {
    const found = sign.codePointAt(0) ?? 0
    const point = isHalf(found) ? replacement : found
    const rest = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), rest(0))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), rest(6), rest(0))
    else bytes.push(0xf0 | (point >> 18), rest(12), rest(6), rest(0))
  }
  return bytes
}
