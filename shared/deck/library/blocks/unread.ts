/** Stands in the provenance of the blocks: they are in all five languages, as they go with any deck. */
export const unread = {
  nb: 'Egne ord. Ingen med bokmål, nynorsk, dansk, svensk eller engelsk som morsmål har lest tekstene ennå.',
  nn: 'Eigne ord. Ingen med bokmål, nynorsk, dansk, svensk eller engelsk som morsmål har lese tekstane enno.',
  da: 'Egne ord. Ingen med bokmål, nynorsk, dansk, svensk eller engelsk som modersmål har læst teksterne endnu.',
  sv: 'Egna ord. Ingen med bokmål, nynorska, danska, svenska eller engelska som modersmål har läst texterna än.',
  en: 'Our own words. Nobody with Bokmål, Nynorsk, Danish, Swedish or English as their first language has read the texts yet.',
}
