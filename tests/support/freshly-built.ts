import { buildPages, isBuilt } from '../../server/pages-built.js'

/**
 * What is tried in a browser is tried on pages of today's sources. They are built before the first test: a test
 * that starts the server as people do would otherwise build them, and empty their folder, under another that reads.
 */
export function setup(): void {
  if (!isBuilt() && !buildPages()) throw new Error('the pages could not be built')
}
