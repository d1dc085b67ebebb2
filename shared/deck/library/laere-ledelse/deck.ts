import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { demands } from './demands.ts'
import { howWeLearnt } from './how-we-learnt.ts'
import { nextRung } from './next-rung.ts'

/** T6 "Den viktigste lederjobben": CONTENT.md section 4, on slides 5–13 of the seed transcript 002. */
export const laereLedelse: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'laere-ledelse',
  title: {
    nb: 'Den viktigste lederjobben: Hvordan lærer vi ledelse?',
    da: 'Den vigtigste lederopgave: Hvordan lærer vi ledelse?',
    en: 'The most important leadership job: how do we learn to lead?',
  },
  description: {
    nb: 'For ledere på alle nivåer, 6–100 personer. Dere ser hvordan dere har lært å lede, finner de utfordringene dere må lære dere å mestre sammen, og hver velger sitt neste læringssteg. Plassen på ferdighetstrappa blir på telefonen.',
    da: 'For ledere på alle niveauer, 6–100 personer. I ser, hvordan I har lært at lede, finder de udfordringer, I skal lære at mestre sammen, og hver vælger sit næste læringsskridt. Pladsen på færdighedstrappen bliver på telefonen.',
    en: 'For leaders at all levels, 6–100 people. You see how you learnt to lead, find the challenges you must learn to master together, and each chooses a next learning step. The place on the ladder of skill stays on the phone.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 6, most: 100 },
  provenance: {
    nb: `Egne ord, bygd på foredraget «Den viktigste lederjobben» (lysbilde 5–13; organisering, betingelser og tillit–autoritet–makt etter Tian Sørhaug). Ferdighetstrappa er Dreyfus’ fem trinn med «innovatør» som det sjette; teksten på lysbildet er stokket om, og rekkefølgen er vår lesning. Utsagnene er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på foredraget »Den viktigste lederjobben« (dias 5–13; organisering, betingelser og tillid–autoritet–magt efter Tian Sørhaug). Færdighedstrappen er Dreyfus’ fem trin med »innovatør« som det sjette; teksten på diasset er i uorden, og rækkefølgen er vores læsning. Udsagnene er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the lecture “Den viktigste lederjobben” (slides 5–13; organising, conditions and trust–authority–power after Tian Sørhaug). The skill ladder is Dreyfus’ five rungs with “innovator” as the sixth; the text on the slide is scrambled, and the order is our reading. The statements are for reflection, not a measured scale. ${unread.en}`,
  },
  steps: [...howWeLearnt, ...demands, ...nextRung],
}
