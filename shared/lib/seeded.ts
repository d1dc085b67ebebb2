/** A number for a text (FNV-1a, 32 bits). */
function numberFor(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93)
  return hash >>> 0
}

/**
 * Numbers that look drawn and are always the same: uniform in [0, 1), one sequence for each text
 * (mulberry32 by Tommy Ettinger). For made-up things only: whoever knows the text knows the numbers.
 */
export function seeded(text: string): () => number {
  let state = numberFor(text)
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
