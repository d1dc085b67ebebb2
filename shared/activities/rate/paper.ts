import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import { badgeOf, bySection, nameOf, textOf, valuesOf } from './scale.ts'
import type { RateConfig } from './schema.ts'

/** The values to ring, section by section; on a ladder the first rung is at the bottom, as it is seen. */
export function onPaper(settings: Localized<RateConfig>): PaperBlock[] {
  const { scale, sections, markers = [], layout } = settings
  const values = valuesOf(scale).map((value) => ({ value, name: nameOf(scale, value) ?? '' }))
  return bySection(settings.items, sections).map(({ id, items }): PaperBlock => {
    const title = sections?.find((section) => section.id === id)?.title
    const ordered = layout === 'ladder' ? items.toReversed() : items
    return {
      id: id === null ? 'scale' : `scale-${id}`,
      kind: 'scale',
      values,
      dontKnow: settings.dontKnow,
      ...(title === undefined ? {} : { title }),
      markers: markers.map(({ label }) => label),
      items: ordered.map((item) => ({
        id: badgeOf(settings.items, item),
        text: textOf(item),
        ...(item.poles ? { poles: item.poles } : {}),
      })),
      isPrivate: settings.private === true,
    }
  })
}
