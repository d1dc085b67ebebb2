/** Stands in the provenance of a workshop until somebody at home in its languages has read it. */
export const unread = {
  nb: 'Ingen med bokmål, dansk eller engelsk som morsmål har lest tekstene ennå.',
  da: 'Ingen med bokmål, dansk eller engelsk som modersmål har læst teksterne endnu.',
  en: 'Nobody with Bokmål, Danish or English as their first language has read the texts yet.',
}
