import type { DeckFile } from './deck-file.ts'
import { leadersCase, sevenFacets, threeGoods } from './safe-enough-items.ts'
import { howTrue } from './scales.ts'
import { methodSteps } from './trygt-nok-methods.ts'
import { unread } from './unread.ts'

/** T2 "Trygt nok til å være uenige": CONTENT.md section 4, on the case in the seed sheet 000. */
export const trygtNok: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'trygt-nok',
  title: {
    nb: 'Trygt nok til å være uenige',
    da: 'Trygt nok til at være uenige',
    en: 'Safe enough to disagree',
  },
  description: {
    nb: 'For ledergrupper, team og personalgrupper, 5–60 personer. Dere ser hvor samlet dere er om trygghet, uenighet og det å si fra, samler grep og metoder, og avtaler én ting å prøve.',
    da: 'For ledelsesteams, team og personalegrupper, 5–60 personer. I ser, hvor enige I er om tryghed, uenighed og det at sige tingene til hinanden, samler greb og metoder og aftaler én ting at prøve.',
    en: 'For leadership groups, teams and staff groups, 5–60 people. You see how united you are on safety, disagreement and speaking up, collect moves and methods, and agree on one thing to try.',
  },
  languages: ['nb', 'da', 'en'],
  people: { least: 5, most: 60 },
  provenance: {
    nb: `Egne ord, bygd på saken om trygghet, uenighet og korrigering i refleksjonsarket. Utsagnene er refleksjonsutsagn, ikke en målt skala. ${unread.nb}`,
    da: `Egne ord, bygget på casen om tryghed, uenighed og korrektion i refleksionsarket. Udsagnene er refleksionsudsagn, ikke en målt skala. ${unread.da}`,
    en: `Our own words, built on the case about safety, disagreement and correction in the reflection sheet. The statements are for reflection, not a measured scale. ${unread.en}`,
  },
  caseCards: [
    {
      id: leadersCase,
      title: { nb: 'Lederens ønske', da: 'Lederens ønske', en: "The leader's wish" },
      text: {
        nb: 'En leder forteller: «Hos oss skal folk tørre å ta opp det vanskelige. Vi må også tåle at vi er uenige – og vi må kunne si fra når noen ikke gjør det vi ble enige om.»',
        da: 'En leder fortæller: »Hos os skal man turde tage det svære op. Vi skal også kunne tåle at være uenige – og vi skal kunne sige det, når nogen ikke gør det, vi blev enige om.«',
        en: 'A leader says: “People here should dare to raise the hard things. We also have to be able to disagree – and to speak up when someone does not do what we agreed.”',
      },
    },
  ],
  steps: [
    {
      id: 'saken',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'En leder forteller', da: 'En leder fortæller', en: 'A leader says' },
      prompt: {
        nb: 'En leder forteller: «Hos oss skal folk tørre å ta opp det vanskelige. Vi må også tåle at vi er uenige – og vi må kunne si fra når noen ikke gjør det vi ble enige om.» Går det an å få til alt sammen?',
        da: 'En leder fortæller: »Hos os skal man turde tage det svære op. Vi skal også kunne tåle at være uenige – og vi skal kunne sige det, når nogen ikke gør det, vi blev enige om.« Kan det hele lade sig gøre på én gang?',
        en: 'A leader says: “People here should dare to raise the hard things. We also have to be able to disagree – and to speak up when someone does not do what we agreed.” Can you have it all?',
      },
      minutes: 3,
      core: true,
      note: {
        nb: 'Les saken høyt, og la den stå litt. Ingen skal svare ennå: Spørsmålet følger med gjennom hele økta, og saken ligger på telefonene.',
        da: 'Læs casen højt, og lad den stå lidt. Ingen skal svare endnu: Spørgsmålet følger med gennem hele sessionen, og casen ligger på telefonerne.',
        en: 'Read the case aloud and let it stand for a moment. Nobody answers yet: the question comes along through the session, and the case is on the phones.',
      },
      provenance: {
        nb: 'Refleksjonsarket, saken om et psykologisk trygt læringsmiljø; egne ord.',
        da: 'Refleksionsarket, casen om et psykologisk trygt læringsmiljø; egne ord.',
        en: 'The reflection sheet, the case about a psychologically safe learning environment; our own words.',
      },
      config: {},
    },
    {
      id: 'hos-oss',
      type: 'rate',
      mode: 'individual',
      title: { nb: 'Slik er det hos oss', da: 'Sådan er det hos os', en: 'How it is with us' },
      prompt: {
        nb: 'Tenk på gruppa du oftest arbeider i. Hvor godt stemmer dette?',
        da: 'Tænk på den gruppe, du oftest arbejder i. Hvor godt passer dette?',
        en: 'Think of the group you work in most. How true is this?',
      },
      minutes: 4,
      core: true,
      sensitive: true,
      caseCard: leadersCase,
      note: {
        nb: 'Begynn med utsagnet dere ser mest ulikt på. Ingen må forklare sitt eget svar: Spør hvem som kan fortelle hva de tenkte på. Svarer alle likt: Er dette enighet, eller høflighet? Ta gjerne runde to etter rekkefremlegget, så ser dere om noe har flyttet seg.',
        da: 'Begynd med det udsagn, I ser mest forskelligt på. Ingen behøver at forklare sit eget svar: Spørg, hvem der kan fortælle, hvad de tænkte på. Svarer alle ens: Er det enighed eller høflighed? Tag gerne runde to efter bordet rundt, så ser I, om noget har flyttet sig.',
        en: 'Begin with the statement you differ most on. No one has to explain their own answer: ask who can tell what they had in mind. If all answer alike: is this agreement, or politeness? Run round two after the go-round, and see whether anything has moved.',
      },
      followUp: {
        nb: 'Hva ser dere ulikt på?',
        da: 'Hvad ser I forskelligt på?',
        en: 'What do you see differently?',
      },
      provenance: {
        nb: 'Egne refleksjonsutsagn, ikke en målt skala.',
        da: 'Egne refleksionsudsagn, ikke en målt skala.',
        en: 'Our own reflection statements, not a measured scale.',
      },
      config: { items: [...threeGoods], scale: howTrue },
    },
    {
      id: 'sju-sider',
      type: 'rate',
      mode: 'individual',
      title: {
        nb: 'Sju sider av trygghet',
        da: 'Syv sider af tryghed',
        en: 'Seven sides of safety',
      },
      prompt: {
        nb: 'Tenk på den samme gruppa. Hvor godt stemmer dette?',
        da: 'Tænk på den samme gruppe. Hvor godt passer dette?',
        en: 'Think of the same group. How true is this?',
      },
      help: {
        nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
        da: 'Refleksionsudsagn, ikke en målt skala. Spring det over, du ikke vil svare på.',
        en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
      },
      minutes: 5,
      optional: true,
      sensitive: true,
      caseCard: leadersCase,
      note: {
        nb: 'Et tillegg for grupper som vil gå dypere; ikke med i tidsplanen. Tre av utsagnene er snudd (1, 3 og 5): I bildet er svarene snudd tilbake, så høyt betyr trygt på alle. Et hvilket som helst av dem kan være nok å snakke om.',
        da: 'Et tillæg til grupper, der vil gå dybere; ikke med i tidsplanen. Tre af udsagnene er vendt om (1, 3 og 5): På billedet er svarene vendt tilbage, så højt betyder trygt i dem alle. Et hvilket som helst af dem kan være nok at tale om.',
        en: 'An extra for groups that want to go deeper; not in the time plan. Three of the statements are reversed (1, 3 and 5): in the picture their answers are turned back, so high means safe on all of them. Any one of them can be enough to talk about.',
      },
      followUp: {
        nb: 'Når kjente du sist at det var trygt her?',
        da: 'Hvornår mærkede du sidst, at det var trygt her?',
        en: 'When did you last feel that it was safe here?',
      },
      provenance: {
        nb: 'Egne utsagn om sju sider ved psykologisk trygghet; refleksjonsutsagn, ikke en målt skala.',
        da: 'Egne udsagn om syv sider af psykologisk tryghed; refleksionsudsagn, ikke en målt skala.',
        en: 'Our own statements on seven sides of psychological safety; reflection statements, not a measured scale.',
      },
      config: { items: [...sevenFacets], scale: howTrue },
    },
    {
      id: 'grep',
      type: 'text',
      mode: 'individual',
      title: {
        nb: 'Grep en leder kan ta',
        da: 'Greb, en leder kan bruge',
        en: 'Moves a leader can make',
      },
      prompt: {
        nb: 'Hvordan kan en leder gi plass til både trygghet, uenighet og korrigering? Skriv ett grep og velg hvor det hører hjemme.',
        da: 'Hvordan kan en leder give plads til både tryghed, uenighed og korrektion? Skriv ét greb, og vælg, hvor det hører hjemme.',
        en: 'How can a leader make room for safety, disagreement and correction? Write one move and choose where it belongs.',
      },
      minutes: 5,
      core: true,
      moderate: true,
      caseCard: leadersCase,
      note: {
        nb: 'Se gjennom tekstene før de vises. Kjenner du igjen noen, så skriv om eller skjul.',
        da: 'Gennemse teksterne, før de vises. Kan du genkende nogen, så omskriv eller skjul.',
        en: 'Look through the texts before they are shown. If somebody can be recognised: reword or hide.',
      },
      followUp: {
        nb: 'Hvilket av grepene ville vært vanskeligst hos dere?',
        da: 'Hvilket af grebene ville være sværest hos jer?',
        en: 'Which of the moves would be hardest at your place?',
      },
      config: {
        most: 1,
        length: 140,
        columnsAs: 'choice',
        columns: [
          {
            id: 'ledergruppe',
            title: { nb: 'Ledergruppe', da: 'Ledelsesteam', en: 'Leadership group' },
          },
          { id: 'team', title: { nb: 'Team', da: 'Team', en: 'Team' } },
          {
            id: 'personalgruppe',
            title: { nb: 'Personalgruppe', da: 'Personalegruppe', en: 'Staff group' },
          },
        ],
      },
    },
    {
      id: 'runde',
      type: 'talk',
      mode: 'group',
      title: { nb: 'Rekkefremlegg', da: 'Bordet rundt', en: 'Go round' },
      prompt: {
        nb: 'Rekkefremlegg: ett synspunkt hver om gangen, ingen kommentarer i første runde. Den som leder bordet, begynner ikke.',
        da: 'Bordet rundt: ét synspunkt hver ad gangen, ingen kommentarer i første runde. Ordstyreren begynder ikke.',
        en: 'Go round: one viewpoint each at a time, no comments in the first round. The table host does not start.',
      },
      minutes: 12,
      core: true,
      coreMinutes: 6,
      caseCard: leadersCase,
      note: {
        nb: 'Trekk gjerne lodd om hvem som er ordstyrer, og hvem som passer tida. Den med kortest vei hjem begynner. Er lederen med, snakker lederen sist.',
        da: 'Træk gerne lod om, hvem der er ordstyrer, og hvem der holder øje med tiden. Den med kortest vej hjem begynder. Er lederen med, taler lederen sidst.',
        en: 'Draw who chairs and who keeps time if you like. The one with the shortest way home begins. If the leader takes part, they speak last.',
      },
      config: {
        points: [
          {
            nb: 'Ett synspunkt hver om gangen',
            da: 'Ét synspunkt hver ad gangen',
            en: 'One viewpoint each at a time',
          },
          {
            nb: 'Ingen kommentarer i første runde',
            da: 'Ingen kommentarer i første runde',
            en: 'No comments in the first round',
          },
          {
            nb: 'Den som leder bordet, begynner ikke',
            da: 'Ordstyreren begynder ikke',
            en: 'The table host does not start',
          },
        ],
      },
    },
    ...methodSteps,
  ],
}
