/** Stands in the provenance of a workshop until somebody at home in its languages has read it. */
export const unread = 'Ingen med bokmål, dansk eller engelsk som morsmål har lest tekstene ennå.'
