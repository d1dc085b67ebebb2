import type { DeckFile } from '../deck-file.ts'
import { unread } from '../unread.ts'
import { startAndStop } from './start-and-stop.ts'
import { whatPushes } from './what-pushes.ts'
import { whatThereIs } from './what-there-is.ts'

/** T7 "Læring der jobben skjer": CONTENT.md section 4, on slides 14–22 of the seed transcript 002. */
export const laeringIJobben: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'laering-i-jobben',
  title: {
    nb: 'Læring der jobben skjer: tiltak, fremmere, barrierer',
    da: 'Læring i hverdagen: tiltag, drivkræfter, barrierer',
    en: 'Learning where the job happens: measures, promoters, barriers',
  },
  description: {
    nb: 'For ledergrupper og lederutviklere, 8–60 personer ved bord på 4–6, gjerne fra flere enheter. Dere ser hvilke tiltak dere har, bruker og savner, hva som fremmer og hemmer læring av erfaring, og avtaler ett tiltak å begynne med og ett å slutte med.',
    da: 'For ledelsesteams og lederudviklere, 8–60 personer ved borde på 4–6, gerne fra flere enheder. I ser, hvilke tiltag I har, bruger og savner, hvad der fremmer og hæmmer læring af erfaringer, og aftaler ét tiltag at begynde på og ét at holde op med.',
    en: 'For leadership groups and those who develop leaders, 8–60 people at tables of 4–6, from several units if you like. You see which measures you have, use and miss, what promotes and hinders learning from experience, and agree on one measure to start and one to stop.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 8, most: 60 },
  provenance: {
    nb: `Egne ord, bygd på foredraget «Den viktigste lederjobben» (lysbilde 14–22). Kolonnene på lysbilde 15 er tapt i avskriften: Fordelingen av de 47 tiltakene på fire deler er vår lesning, og kan endres. Utsagnene er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på foredraget »Den viktigste lederjobben« (dias 14–22). Kolonnerne på dias 15 er gået tabt i afskriften: Fordelingen af de 47 tiltag på fire dele er vores læsning og kan ændres. Udsagnene er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the lecture “Den viktigste lederjobben” (slides 14–22). The columns of slide 15 are lost in the transcript: how the 47 measures fall into four parts is our reading, and can be changed. The statements are for reflection, not a measured scale. ${unread.en}`,
  },
  steps: [...whatThereIs, ...whatPushes, ...startAndStop],
}
