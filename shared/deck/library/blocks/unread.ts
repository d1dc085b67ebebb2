/** Stands in the provenance of the blocks: they are in all five languages, as they go with any deck. */
export const unread =
  'Egne ord. Ingen med bokmål, nynorsk, dansk, svensk eller engelsk som morsmål har lest tekstene ennå.'
