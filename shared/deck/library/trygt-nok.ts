import type { DeckFile } from './deck-file.ts'
import { sevenFacets, threeGoods } from './safe-enough-items.ts'
import { howTrue } from './scales.ts'

const leadersCase = 'saken'

/** T2 "Trygt nok til å være uenige": CONTENT.md section 4, on the case in the seed sheet 000. */
export const trygtNok: DeckFile = {
  format: 'plenum-deck',
  version: 1,
  id: 'trygt-nok',
  title: { nb: 'Trygt nok til å være uenige', en: 'Safe enough to disagree' },
  description: {
    nb: 'For ledergrupper, team og personalgrupper. Dere ser hvor samlet dere er om trygghet, uenighet og det å si fra, samler grep og metoder, og avtaler én ting å prøve.',
    en: 'For leadership groups, teams and staff groups. You see how united you are on safety, disagreement and speaking up, collect moves and methods, and agree on one thing to try.',
  },
  languages: ['nb', 'en'],
  provenance:
    'Egne ord, bygd på saken om trygghet, uenighet og korrigering i refleksjonsarket. Utsagnene er refleksjonsutsagn, ikke en målt skala.',
  caseCards: [
    {
      id: leadersCase,
      title: { nb: 'Lederens ønske', en: "The leader's wish" },
      text: {
        nb: 'En leder forteller: «Hos oss skal folk tørre å ta opp det vanskelige. Vi må også tåle at vi er uenige – og vi må kunne si fra når noen ikke gjør det vi ble enige om.»',
        en: 'A leader says: “People here should dare to raise the hard things. We must also stand being in disagreement – and be able to speak up when someone does not do what we agreed.”',
      },
    },
  ],
  steps: [
    {
      id: 'saken',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'En leder forteller', en: 'A leader says' },
      prompt: {
        nb: 'En leder forteller: «Hos oss skal folk tørre å ta opp det vanskelige. Vi må også tåle at vi er uenige – og vi må kunne si fra når noen ikke gjør det vi ble enige om.» Går det an å få til alt sammen?',
        en: 'A leader says: “People here should dare to raise the hard things. We must also stand being in disagreement – and be able to speak up when someone does not do what we agreed.” Can you have it all?',
      },
      minutes: 3,
      core: true,
      note: {
        nb: 'Les saken høyt, og la den stå litt. Ingen skal svare ennå: Spørsmålet følger med gjennom hele økta, og saken ligger på telefonene.',
        en: 'Read the case aloud and let it stand for a moment. Nobody answers yet: the question comes along through the session, and the case is on the phones.',
      },
      provenance: 'Refleksjonsarket, saken om et psykologisk trygt læringsmiljø; egne ord.',
      config: {},
    },
    {
      id: 'hos-oss',
      type: 'rate',
      mode: 'individual',
      title: { nb: 'Slik er det hos oss', en: 'How it is with us' },
      prompt: {
        nb: 'Tenk på gruppa du oftest arbeider i. Hvor godt stemmer dette?',
        en: 'Think of the group you work in most. How true is this?',
      },
      minutes: 4,
      core: true,
      sensitive: true,
      caseCard: leadersCase,
      note: {
        nb: 'Begynn med utsagnet dere ser mest ulikt på. Ingen må forklare sitt eget svar: Spør hvem som kan fortelle hva de tenkte på. Svarer alle likt: Er dette enighet, eller høflighet? Ta gjerne runde to etter rekkefremlegget, så ser dere om noe har flyttet seg.',
        en: 'Begin with the statement you differ most on. No one has to explain their own answer: ask who can tell what they had in mind. If all answer alike: is this agreement, or politeness? Run round two after the go-round, and see whether anything has moved.',
      },
      followUp: { nb: 'Hva ser dere ulikt på?', en: 'What do you see differently?' },
      provenance: 'Egne refleksjonsutsagn, ikke en målt skala.',
      config: { items: [...threeGoods], scale: howTrue },
    },
    {
      id: 'sju-sider',
      type: 'rate',
      mode: 'individual',
      title: { nb: 'Sju sider av trygghet', en: 'Seven sides of safety' },
      prompt: {
        nb: 'Tenk på den samme gruppa. Hvor godt stemmer dette?',
        en: 'Think of the same group. How true is this?',
      },
      help: {
        nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
        en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
      },
      minutes: 5,
      optional: true,
      sensitive: true,
      caseCard: leadersCase,
      note: {
        nb: 'Et tillegg for grupper som vil gå dypere; ikke med i tidsplanen. Tre av utsagnene er snudd (1, 3 og 5): På bildet er svarene snudd tilbake, så høyt betyr trygt på alle. Et hvilket som helst av dem kan være nok å snakke om.',
        en: 'An extra for groups that want to go deeper; not in the time plan. Three of the statements are turned (1, 3 and 5): on the picture their answers are turned back, so high means safe on all of them. Any one of them can be enough to talk about.',
      },
      followUp: {
        nb: 'Når kjente du sist at det var trygt her?',
        en: 'When did you last feel that it was safe here?',
      },
      provenance:
        'Egne utsagn om sju sider ved psykologisk trygghet; refleksjonsutsagn, ikke en målt skala.',
      config: { items: [...sevenFacets], scale: howTrue },
    },
    {
      id: 'grep',
      type: 'text',
      mode: 'individual',
      title: { nb: 'Grep en leder kan ta', en: 'Moves a leader can make' },
      prompt: {
        nb: 'Hvordan kan en leder gi plass til både trygghet, uenighet og korrigering? Skriv ett grep og velg hvor det hører hjemme.',
        en: 'How can a leader make room for safety, disagreement and correction? Write one move and choose where it belongs.',
      },
      minutes: 5,
      core: true,
      moderate: true,
      caseCard: leadersCase,
      note: {
        nb: 'Se gjennom tekstene før de vises. Kjenner du igjen noen, så skriv om eller skjul.',
        en: 'Look through the texts before they are shown. If somebody can be recognised: reword or hide.',
      },
      followUp: {
        nb: 'Hvilket av grepene ville vært vanskeligst hos dere?',
        en: 'Which of the moves would be hardest at your place?',
      },
      config: {
        most: 1,
        length: 140,
        columnsAs: 'choice',
        columns: [
          { id: 'ledergruppe', title: { nb: 'Ledergruppe', en: 'Leadership group' } },
          { id: 'team', title: { nb: 'Team', en: 'Team' } },
          { id: 'personalgruppe', title: { nb: 'Personalgruppe', en: 'Staff group' } },
        ],
      },
    },
    {
      id: 'runde',
      type: 'talk',
      mode: 'group',
      title: { nb: 'Rekkefremlegg', en: 'Go round' },
      prompt: {
        nb: 'Rekkefremlegg: ett synspunkt hver om gangen, ingen kommentarer i første runde. Den som leder bordet, begynner ikke.',
        en: 'Go round: one viewpoint each at a time, no comments in the first round. The table host does not start.',
      },
      minutes: 12,
      core: true,
      coreMinutes: 6,
      caseCard: leadersCase,
      note: {
        nb: 'Trekk gjerne hvem som leder ordet og hvem som passer tida. Den med kortest vei hjem begynner. Er lederen med, snakker hen sist.',
        en: 'Draw who chairs and who keeps time if you like. The one with the shortest way home begins. If the leader takes part, they speak last.',
      },
      config: {
        points: [
          {
            nb: 'Ett synspunkt hver om gangen',
            en: 'One viewpoint each at a time',
          },
          {
            nb: 'Ingen kommentarer i første runde',
            en: 'No comments in the first round',
          },
          { nb: 'Den som leder bordet, begynner ikke', en: 'The table host does not start' },
        ],
      },
    },
    {
      id: 'metoder',
      type: 'text',
      mode: 'group',
      title: { nb: 'Metoder som kan hjelpe', en: 'Methods that can help' },
      prompt: {
        nb: 'Hvilke metoder eller verktøy kan hjelpe? Skriv navnet og når dere ville brukt det.',
        en: 'Which methods or tools can help? Write the name and when you would use it.',
      },
      minutes: 5,
      core: true,
      moderate: true,
      caseCard: leadersCase,
      note: {
        nb: 'Metodebank du kan legge til fra: Skriv inn for et bord uten telefon, og merk det «fra prosesslederen». IGP eller rekkefremlegg · spilleregler for uenighet · rollen som motstemme går på omgang · «hva taler for, hva taler mot» før noen tar standpunkt · fakta – virkning – ønske når noe må sies · fem minutter etter møtet: hva hjalp, hva hindret? · avtalekort med hva, hvem, når og «hvordan minner vi hverandre på det» · kollegaveiledning om en reell sak.',
        en: 'A method bank you may add from: type in for a table without a phone, and mark it “from the facilitator”. Think–pair–share or a go-round · ground rules for disagreement · the role of dissenter takes turns · “what speaks for, what speaks against” before anyone takes a stand · fact – effect – wish when something must be said · five minutes after the meeting: what helped, what hindered? · agreement cards with what, who, when and “how do we remind each other” · peer coaching on a real matter.',
      },
      followUp: {
        nb: 'Hvilken av dem har dere prøvd før?',
        en: 'Which of them have you tried before?',
      },
      provenance: 'Metodebanken i notatet er egen liste.',
      config: { most: 5, length: 140, ideas: true },
    },
    {
      id: 'rydde',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Rydd lista sammen', en: 'Tidy the list together' },
      prompt: {
        nb: 'Vi rydder lista sammen. Sier to lapper det samme?',
        en: 'We tidy the list together. Do two notes say the same?',
      },
      minutes: 3,
      shows: [{ step: 'metoder' }],
      note: {
        nb: 'Slå sammen lapper som sier det samme: Originalene blir tatt vare på. Spør bordene før du slår sammen deres. Prikkene deles ut først når lista er ryddet.',
        en: 'Merge notes that say the same: the originals are kept. Ask the tables before you merge theirs. The dots come only when the list is tidy.',
      },
      config: {},
    },
    {
      id: 'prikker',
      type: 'points',
      mode: 'individual',
      title: { nb: 'Tre prikker', en: 'Three dots' },
      prompt: {
        nb: 'Du har tre prikker. Hva vil du prøve hos dere?',
        en: 'You have three dots. What will you try at your place?',
      },
      minutes: 3,
      core: true,
      caseCard: leadersCase,
      note: {
        nb: 'Se på hvor mange personer prikkene kommer fra: Seks prikker fra seks er noe annet enn seks prikker fra tre.',
        en: 'Look at how many people the dots come from: six dots from six is not the same as six dots from three.',
      },
      optionsFrom: { step: 'metoder', of: 'texts' },
      config: { points: 3, most: 2 },
    },
    {
      id: 'hva-krever-det',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Hva krever det?', en: 'What does it take?' },
      prompt: {
        nb: 'Hva fikk mange prikker? Hva krever det av lederen? Hva kan gå galt?',
        en: 'What got many dots? What does it ask of the leader? What can go wrong?',
      },
      minutes: 8,
      shows: [{ step: 'prikker' }],
      caseCard: leadersCase,
      note: {
        nb: 'Prikkene er en start på samtalen, ikke en avstemning. Et forslag med få prikker kan være det modigste.',
        en: 'The dots start a talk; they are no vote. A suggestion with few dots may be the bravest.',
      },
      followUp: {
        nb: 'Hva ville vært det minste vi kunne prøve?',
        en: 'What is the smallest thing we could try?',
      },
      config: {},
    },
    {
      id: 'avtale',
      type: 'commit',
      mode: 'group',
      title: { nb: 'Én metode å prøve', en: 'One method to try' },
      prompt: {
        nb: 'Velg én metode: Hvor prøver vi den, når, og hvordan merker vi om den virker?',
        en: 'Choose one method: where, when, and how will we notice if it works?',
      },
      minutes: 6,
      core: true,
      moderate: true,
      caseCard: leadersCase,
      note: {
        nb: 'Et tegn er noe et kamera eller en mikrofon ville fanget opp. Avslutt med å si når kortene tas fram igjen.',
        en: 'A sign is something a camera or a microphone would catch. Close by saying when the cards come out again.',
      },
      config: {
        labels: {
          group: { nb: 'Gruppa', en: 'The group' },
          what: { nb: 'Metoden, og hvor vi prøver den', en: 'The method, and where we try it' },
          sign: { nb: 'Slik merker vi om den virker', en: 'How we will notice if it works' },
          firstStep: { nb: 'Første gang vi prøver den', en: 'The first time we try it' },
          who: { nb: 'Hvem (rolle)', en: 'Who (role)' },
          when: { nb: 'Når ser vi på kortet igjen?', en: 'When do we look at this card again?' },
        },
        hints: {
          group: {
            nb: 'For eksempel «Bordet ved døra»',
            en: 'For example “The table by the door”',
          },
          sign: {
            nb: 'Noe et kamera eller en mikrofon ville fanget opp',
            en: 'Something a camera or a microphone would catch',
          },
        },
      },
    },
  ],
}
