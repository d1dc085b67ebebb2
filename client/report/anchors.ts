import type { ReportStep } from '../../shared/report/report.ts'

/** Where in the page the agreements begin. */
export const agreementsAnchor = 'agreements'

/** Where in the page stands what was noted for later. */
export const parkingAnchor = 'parking'

/** Where in the page a step begins. */
export const anchorOf = ({ number }: Pick<ReportStep, 'number'>): string => `step-${number}`
