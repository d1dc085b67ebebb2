import { posix } from 'node:path'

/** Imports that are there when a file runs: not `import type`, and not `import()`, which comes later. */
const imports = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(?<specifier>[^']+)'/gmu

/**
 * Every file and package that is loaded with an entry, with the file that asked for it first.
 *
 * @param read the text of a file by its path from the root; undefined where there is none
 */
export function loadedWith(
  entry: string,
  read: (path: string) => string | undefined,
): Map<string, string> {
  const loaded = new Map([[entry, entry]])
  for (const path of loaded.keys()) {
    for (const { groups } of (read(path) ?? '').matchAll(imports)) {
      const specifier = groups?.specifier ?? ''
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(path), specifier)
        : specifier
      if (!loaded.has(target)) loaded.set(target, path)
    }
  }
  return loaded
}
