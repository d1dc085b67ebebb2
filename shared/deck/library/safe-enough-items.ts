import type { LocalText } from '../../i18n/local-text.ts'

interface ItemFile {
  readonly id: string
  readonly text: LocalText
  readonly reversed?: true
}

/** The id of the leader's case, which the steps of T2 are about. */
export const leadersCase = 'saken'

/** The three goods of the case, as a group may recognise them. */
export const threeGoods: readonly ItemFile[] = [
  {
    id: 'a',
    text: {
      nb: 'Her kan vi ta opp det vanskelige uten å måtte betale for det.',
      da: 'Her kan vi tage det svære op uden at skulle betale for det.',
      en: 'Here we can raise hard things without paying for it.',
    },
  },
  {
    id: 'b',
    text: {
      nb: 'Når vi er faglig uenige, bruker vi uenigheten i stedet for å pakke den bort.',
      da: 'Når vi er fagligt uenige, bruger vi uenigheden i stedet for at pakke den væk.',
      en: 'We use professional disagreement instead of packing it away.',
    },
  },
  {
    id: 'c',
    text: {
      nb: 'Vi sier fra til hverandre når avtaler ikke blir holdt.',
      da: 'Vi siger det til hinanden, når aftaler ikke bliver holdt.',
      en: 'We speak up when agreements are not kept.',
    },
  },
]

/** Seven facets of psychological safety in our own words: for reflection, no measured scale. */
export const sevenFacets: readonly ItemFile[] = [
  {
    id: '1',
    reversed: true,
    text: {
      nb: 'Gjør du en feil her, får du høre det lenge.',
      da: 'Laver du en fejl her, får du det at høre længe.',
      en: 'Make a mistake here, and you hear about it for a long time.',
    },
  },
  {
    id: '2',
    text: {
      nb: 'Vi får tatt opp problemer og tøffe saker.',
      da: 'Vi får taget problemer og svære sager op.',
      en: 'We do raise problems and tough matters.',
    },
  },
  {
    id: '3',
    reversed: true,
    text: {
      nb: 'Den som skiller seg ut, kan bli holdt utenfor.',
      da: 'Den, der skiller sig ud, kan blive holdt udenfor.',
      en: 'Those who differ may be left out.',
    },
  },
  {
    id: '4',
    text: {
      nb: 'Det er trygt å prøve noe vi ikke vet om går.',
      da: 'Det er trygt at prøve noget, der måske ikke lykkes.',
      en: 'It is safe to try what may not work.',
    },
  },
  {
    id: '5',
    reversed: true,
    text: {
      nb: 'Det sitter langt inne å be om hjelp.',
      da: 'Det sidder langt inde at bede om hjælp.',
      en: 'Asking for help does not come easily.',
    },
  },
  {
    id: '6',
    text: {
      nb: 'Ingen her ville motarbeide meg med vilje.',
      da: 'Ingen her ville modarbejde mig med vilje.',
      en: 'No one here would work against me on purpose.',
    },
  },
  {
    id: '7',
    text: {
      nb: 'Det jeg kan, blir sett og brukt.',
      da: 'Det, jeg kan, bliver set og brugt.',
      en: 'What I am good at is seen and used.',
    },
  },
]
