import type { Shot } from './shots.ts'

const groupName = ({ state }: Shot) => `${state.surface} / ${state.name}`

const style = `
  body { margin: 1rem; font: 14px/1.4 sans-serif; background: #ddd }
  section { margin-block-end: 2rem } h2 { margin: 0 0 .5rem; font-size: 16px }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
  figure { margin: 0 } figcaption { color: #333 }
  img { display: block; height: 320px; border: 1px solid #888 }`

const figure = ({ file, size, theme, language }: Shot) =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>` +
  `<figcaption>${size.join('×')} ${theme} ${language}</figcaption></figure>`

/** A page on which all pictures can be looked at, by surface and state. */
export function contactSheet(shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(groupName))]
  const sections = names.map((name) => {
    const figures = shots.filter((shot) => groupName(shot) === name).map(figure)
    return `<section><h2>${name}</h2><div class="row">${figures.join('')}</div></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${sections.join('\n')}</html>\n`
}
