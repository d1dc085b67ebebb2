import { velgEnK } from '../../../shared/deck/library/velg-en-k.ts'

function stepOf(id: string) {
  const step = velgEnK.steps.find((one) => one.id === id)
  if (!step) throw new Error(`"Velg én K" has no step ${id}`)
  return step
}

const inNorwegian = (text: string | { readonly nb?: string | undefined }): string =>
  typeof text === 'string' ? text : (text.nb ?? '')

/** The beginning of a step's prompt, up to its first sign: by it the step is known on every surface. */
export function promptOf(id: string): RegExp {
  const [start = ''] = inNorwegian(stepOf(id).prompt).split(/[{?.:–]/u)
  return new RegExp(start.trim(), 'u')
}

/** A step's title among other words. */
export const titleOf = (id: string): RegExp =>
  new RegExp(inNorwegian(stepOf(id).title).replaceAll('?', '\\?'), 'u')
