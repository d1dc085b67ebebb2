import type { CardBadge } from '../../shared/charts/marks.ts'

/** Each shape is told from the others without its colour. */
const paths: Readonly<Record<CardBadge['shape'], string>> = {
  done: 'M3 8.5l3.25 3.25L13 5',
  'under-way': 'M4 3l8 5l-8 5z',
  'not-begun': 'M8 2.5a5.500 5.500 0 1 0 0 11a5.500 5.500 0 0 0 0-11',
  changed: 'M3 6.5h9.500l-3-3M13 9.500H3.500l3 3',
  silent: 'M3.500 8h9',
}

/** The shape of how an agreement stands; its word stands beside it. */
export const StatusSign = ({ shape }: Pick<CardBadge, 'shape'>) => (
  <svg className="status-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[shape]} />
  </svg>
)
