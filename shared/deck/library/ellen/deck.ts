import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { known } from './known.ts'
import { nextTalk } from './next-talk.ts'
import { throughLenses } from './through-lenses.ts'

/** T8 "Ellen og lønnssamtalen": CONTENT.md section 4, on the case in the seed transcript 002. */
export const ellen: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'ellen',
  title: {
    nb: 'Ellen og lønnssamtalen: én sak, fem briller',
    da: 'Ellen og lønsamtalen: én case, fem briller',
    en: 'Ellen and the pay talk: one case, five lenses',
  },
  description: {
    nb: 'For ledere som har medarbeidersamtaler, 6–60 personer ved bord på 4–6. Dere skiller det dere vet fra det dere antar, ser saken gjennom fem briller og bestemmer hva dere gjør annerledes i neste samtale. Personene i saken er oppdiktet: Ikke skriv navn på virkelige.',
    da: 'For ledere, der holder medarbejdersamtaler, 6–60 personer ved borde på 4–6. I skiller det, I ved, fra det, I antager, ser casen gennem fem briller og beslutter, hvad I gør anderledes i den næste samtale. Personerne i casen er opdigtede: Skriv ikke navne på virkelige.',
    en: 'For leaders who hold staff talks, 6–60 people at tables of 4–6. You tell what you know from what you assume, look at the case through five lenses and decide what to do differently in your next talk. The people in the case are made up: do not write the names of real ones.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 6, most: 60 },
  provenance: {
    nb: `Egne ord, bygd på saken om Kari og Ellen og de fem perspektivene A–E i foredraget «Den viktigste lederjobben» (Senge; Argyris og Schön; arbeidsmiljøkrav; visdom etter Fogh Kirkeby, i kilden skrevet «Foght Kirkeby»). Perspektiv D heter «Vanskelig person» i kilden; her heter det en krevende situasjon. Utsagnene er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på casen om Kari og Ellen og de fem perspektiver A–E i foredraget »Den viktigste lederjobben« (Senge; Argyris og Schön; krav til arbejdsmiljøet; visdom efter Fogh Kirkeby, i kilden skrevet »Foght Kirkeby«). Perspektiv D hedder »Vanskelig person« i kilden; her hedder det en krævende situation. Udsagnene er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the case of Kari and Ellen and the five perspectives A–E in the lecture “Den viktigste lederjobben” (Senge; Argyris and Schön; demands on the working environment; wisdom after Fogh Kirkeby, spelt “Foght Kirkeby” in the source). Perspective D is called “Vanskelig person”, a difficult person, in the source; here it is a demanding situation. The statements are for reflection, not a measured scale. ${unread.en}`,
  },
  caseCards: [
    {
      id: 'ellen',
      title: { nb: 'Kari og Ellen', da: 'Kari og Ellen', en: 'Kari and Ellen' },
      text: {
        nb: 'Kari spør Ellen hvordan samtalen om lønn og utvikling gikk. Ellen er skuffet: samme lønn som før, ikke noe kurs og ingen videreutdanning, og hun vet ikke hvorfor. Hun vet heller ikke hva hun kan gjøre for å få brukt seg og utvikle seg på jobben, og er helt sikker på at lederen ikke vil ha henne videre.',
        da: 'Kari spørger Ellen, hvordan samtalen om løn og udvikling gik. Ellen er skuffet: samme løn som før, intet kursus og ingen efteruddannelse, og hun ved ikke hvorfor. Hun ved heller ikke, hvad hun kan gøre for at bruge sig selv og udvikle sig på jobbet, og er helt sikker på, at lederen ikke vil have hende med videre.',
        en: 'Kari asks Ellen how the pay and development talk went. Ellen is disappointed: the same pay as before, no course and no further training, and she does not know why. Nor does she know what to do to be of use and to grow at work, and she is quite sure that her manager does not want her there any longer.',
      },
    },
  ],
  steps: [...known, ...throughLenses, ...nextTalk],
}
