/** How an agreement stands when it is asked about. */
export const statuses = ['done', 'under-way', 'not-begun', 'changed'] as const
export type Status = (typeof statuses)[number]
