// @ts-check
// The first thing that runs, on whatever Node is installed: plain JavaScript of an old kind, so that
// a Node that is too old gets a sentence instead of a syntax error.
import { buildPages, isBuilt } from './pages-built.js'

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  stop(
    `Plenum trenger Node 24 eller nyere; dette er Node ${process.versions.node}. ` +
      'Kjør «npm install» uten --ignore-scripts og --omit=dev, og start med «npm start»: da brukes Node 24 fra npm.\n' +
      'Plenum needs Node 24 or newer. Run “npm install” without --ignore-scripts and --omit=dev, then “npm start”.',
  )
}

if (!isBuilt()) {
  process.stdout.write(
    'Bygger sidene (bare første gang og etter endringer) … / Building the pages …\n',
  )
  if (!buildPages())
    stop(
      'Plenum starter ikke: sidene kunne ikke bygges. Se meldingen over. / The pages could not be built.',
    )
}

await import('./main.ts')
