import { activityTypes } from '../../shared/activities/registry.ts'
import { type Lazy, lazyIn, loadedBy, sumOf, without } from './built.ts'
import { type Line, shown } from './figures.ts'

const kB = (bytes: number) => shown(bytes / 1_000)

const line = (what: string, bytes: number): Line => ({
  what,
  values: [kB(bytes)],
  goal: '',
  met: null,
})

const isLanguage = ({ name }: Pick<Lazy, 'name'>) => /(?:^|-)(?:nn|da|sv|en)$/u.test(name)
const isActivity = ({ name }: Pick<Lazy, 'name'>) => activityTypes.some((type) => type === name)

/** A part of a page, and what it costs whoever has what it is fetched by. */
interface Part {
  readonly lazy: Lazy
  readonly bytes: number
}

/** Everything that a page may fetch later, also what only such a part fetches, each once. */
function partsOf(page: ReadonlySet<string>): Part[] {
  const all = new Map<string, Part>()
  const add = (before: ReadonlySet<string>, found: readonly Lazy[]) => {
    for (const lazy of found) {
      const key = [...lazy.files].toSorted().join(' ')
      if (all.has(key)) continue
      all.set(key, { lazy, bytes: sumOf(without(lazy.files, before)) })
      add(new Set([...before, ...lazy.files]), lazyIn(lazy.files))
    }
  }
  add(page, lazyIn(page))
  return [...all.values()].toSorted((a, b) => a.lazy.name.localeCompare(b.lazy.name))
}

const whatOf = ({ name, file }: Lazy) =>
  isActivity({ name }) ? `${name}, ${file === 'half' ? 'its form' : 'its picture'}` : name

/** What a page loads at once, and beside that each part that it fetches later. */
function pageLines(name: string): Line[] {
  const page = loadedBy(`${name}.html`)
  const later = partsOf(page)
  const languages = later.filter(({ lazy }) => isLanguage(lazy)).map(({ bytes }) => bytes)
  const parts = later.filter(({ lazy, bytes }) => bytes > 0 && !isLanguage(lazy))
  return [
    line(`${name}: the page`, sumOf(page)),
    ...parts.map(({ lazy, bytes }) => line(`${name}: ${whatOf(lazy)}`, bytes)),
    line(`${name}: the largest of ${languages.length} catalogues`, Math.max(0, ...languages)),
  ]
}

/** Activities whose form a phone has before it shows one: there should be none. */
function earlyLine(): Line {
  const page = loadedBy('phone.html')
  const forms = lazyIn(page).filter((lazy) => isActivity(lazy))
  const early = forms.filter(({ files }) => without(files, page).length === 0)
  const isMet = forms.length === activityTypes.length && early.length === 0
  return {
    what: `phone: forms of ${forms.length} activities that are loaded before they are shown`,
    values: [String(early.length)],
    goal: '0',
    met: isMet,
  }
}

/** The size of every part of the built pages, compressed, as a page that has loaded fetches it. */
export const chunkLines = (): Line[] => [
  earlyLine(),
  ...['phone', 'console', 'screen'].flatMap(pageLines),
]
