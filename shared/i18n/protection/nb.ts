export const nb = {
  title: 'Slik er svarene beskyttet',
  lead: 'Her står det som gjelder alle økter på denne serveren. Når du svarer, står det på telefonen hva som gjelder akkurat det spørsmålet.',
  always: 'Når du svarer for deg selv',
  shown: 'Når svarene vises',
  kind: {
    live: 'Når bildet vokser',
    reveal: 'Når alt vises samlet',
    sensitive: 'Når spørsmålet er følsomt',
    group: 'Når dere svarer som gruppe',
    table: 'Når dere svarer som bord',
    private: 'Når du skriver til deg selv',
  },
  least:
    'Hvor mange som må ha svart, bestemmes før noen er med, og står på telefonen. Det er aldri færre enn {k}.',
  limits: 'Dette kan vi ikke love',
  program: 'Programmet som kjører her',
  programText:
    'Plenum er et program med åpen kildekode. Alle kan lese hva det gjør, og sette opp det samme selv.',
  version: 'Versjon',
  phone: 'Fingeravtrykk av det telefonen kjører (SHA-256)',
  phoneText:
    'Bygger noen samme versjon fra kildekoden, skal de få det samme avtrykket. Da er filene her de samme. Det viser ikke hva serveren gjør med svarene, og en server som vil lure noen, kan vise et annet tall.',
  notBuilt: 'Ikke tilgjengelig på denne serveren.',
  join: 'Til romkoden',
}
