import type { StepFile } from '../deck-file.ts'
import { howTrue } from '../scales.ts'
import { factors } from './factors.ts'

/** Why leadership groups seldom realise what is in them, and how it is here. */
export const whyIsItSo: StepFile[] = [
  {
    id: 'pastanden',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Det som bor i oss', da: 'Det, der bor i os', en: 'What is in us' },
    prompt: {
      nb: 'Tre påstander fra forskning om ledergrupper, slik kursmaterialet gjengir dem. Hva kjenner dere igjen?',
      da: 'Tre påstande fra forskning om ledelsesteams, som kursmaterialet gengiver dem. Hvad kan I genkende?',
      en: 'Three claims from research on leadership groups, as the course material reports them. What do you recognise?',
    },
    minutes: 3,
    note: {
      nb: 'Påstander å undersøke, ikke en dom over dere. La to og to snakke sammen: Hva kjenner du igjen, og hva stemmer ikke hos oss?',
      da: 'Påstande, I kan undersøge, ikke en dom over jer. Lad to og to tale sammen: Hvad kan du genkende, og hvad passer ikke på os?',
      en: 'Claims to look into, not a verdict on you. Let pairs talk: what do you recognise, and what is not true here?',
    },
    provenance: {
      nb: 'Gundersen (2008) og Bang (2012), slik kurslysbildene gjengir dem; påstanden om relasjonene står der uten kilde.',
      da: 'Gundersen (2008) og Bang (2012), som kursets dias gengiver dem; påstanden om relationerne står der uden kilde.',
      en: 'Gundersen (2008) and Bang (2012), as the course slides render them; the claim about relations stands there without a source.',
    },
    config: {
      points: [
        {
          nb: 'Ledergrupper får sjelden ut det som bor i dem (Gundersen 2008)',
          da: 'Ledelsesteams udnytter sjældent det, der bor i dem (Gundersen 2008)',
          en: 'Leadership groups seldom realise what is in them (Gundersen 2008)',
        },
        {
          nb: 'Medlemmene har vanskeligere for å få gode relasjoner enn i team og andre arbeidsgrupper',
          da: 'Medlemmerne har sværere ved at få gode relationer end i team og andre arbejdsgrupper',
          en: 'Members find it harder to build good relations than in teams and other working groups',
        },
        {
          nb: 'Mange opplever at tida er bortkastet (Bang 2012)',
          da: 'Mange oplever, at tiden er spildt (Bang 2012)',
          en: 'Many find that the time is wasted (Bang 2012)',
        },
      ],
    },
  },
  {
    id: 'grunner',
    type: 'text',
    mode: 'individual',
    title: { nb: 'Hva kan grunnene være?', da: 'Hvad kan grundene være?', en: 'What reasons?' },
    prompt: {
      nb: 'Hva kan grunnene være? Én grunn per lapp.',
      da: 'Hvad kan grundene være? Én grund pr. seddel.',
      en: 'What may the reasons be? One reason per note.',
    },
    minutes: 4,
    moderate: true,
    note: {
      nb: 'Inntil tre grunner hver, uten navn. Legg dem gjerne under de fem faktorene på tavla; det som blir til overs, er også et funn.',
      da: 'Op til tre grunde hver, uden navne. Læg dem gerne under de fem faktorer på tavlen; det, der bliver tilovers, er også et fund.',
      en: 'Up to three reasons each, without names. Put them under the five factors on the board if you like; what is left over is a finding too.',
    },
    followUp: {
      nb: 'Hvilken grunn hører dere oftest, og hvilken sjeldnest?',
      da: 'Hvilken grund hører I oftest, og hvilken sjældnest?',
      en: 'Which reason do you hear most often, and which most seldom?',
    },
    config: { most: 3, length: 140 },
  },
  {
    id: 'saker-samspill-leder',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Saker, samspill, leder', da: 'Sager, samspil, leder', en: 'Sort the reasons' },
    prompt: {
      nb: 'Hvilke av grunnene handler om sakene våre, om samspillet og om lederen?',
      da: 'Hvilke af grundene handler om vores sager, om samspillet og om lederen?',
      en: 'Which reasons are about what is on our agenda, how we work together, and the leader?',
    },
    minutes: 6,
    shows: [{ step: 'grunner' }],
    note: {
      nb: 'De fem faktorene: saksstruktur, uenighet, læringsverksted, trygghet og åpenhet, tillit fra lederen. Handler mye om lederen, bør lederen lytte først.',
      da: 'De fem faktorer: sagsstruktur, uenighed, læringsværksted, tryghed og åbenhed, tillid fra lederen. Handler meget om lederen, så lad lederen lytte først.',
      en: 'The five factors: agenda, disagreement, workshop for learning, safety and openness, trust from the leader. If much is about the leader, let the leader listen first.',
    },
    config: { points: factors.map(({ title }) => title) },
  },
  {
    id: 'hos-oss',
    type: 'rate',
    mode: 'individual',
    title: {
      nb: 'Hvordan er det hos oss?',
      da: 'Hvordan er det hos os?',
      en: 'How is it with us?',
    },
    prompt: {
      nb: 'Hvordan er det hos oss?',
      da: 'Hvordan er det hos os?',
      en: 'How is it with us?',
    },
    help: {
      nb: 'Refleksjonsutsagn, ikke en målt skala. Hopp over det du ikke vil svare på.',
      da: 'Udsagn til refleksion, ikke en målt skala. Spring det over, du ikke vil svare på.',
      en: 'Statements for reflection, not a measured scale. Pass over what you do not want to answer.',
    },
    minutes: 4,
    sensitive: true,
    note: {
      nb: 'Snakk med lederen på forhånd: Utsagn 5 handler om tillit fra lederen. Vil dere ikke ha det med, kan du ta det ut i fila til opplegget eller slå av steget.',
      da: 'Tal med lederen på forhånd: Udsagn 5 handler om tillid fra lederen. Vil I ikke have det med, så tag det ud i workshoppens fil, eller slå trinnet fra.',
      en: 'Talk with the leader beforehand: statement 5 is about trust from the leader. If you do not want it, take it out of the workshop’s file or switch the step off.',
    },
    followUp: {
      nb: 'Hva ser dere ulikt på?',
      da: 'Hvad ser I forskelligt på?',
      en: 'What do you see differently?',
    },
    provenance: {
      nb: 'Egne refleksjonsutsagn etter de kritiske faktorene; ikke en målt skala.',
      da: 'Egne refleksionsudsagn efter de kritiske faktorer; ikke en målt skala.',
      en: 'Our own reflection statements after the critical factors; not a measured scale.',
    },
    config: { items: factors.map(({ id, text }) => ({ id, text })), scale: howTrue },
  },
  {
    id: 'begynne',
    type: 'points',
    mode: 'individual',
    title: { nb: 'Hvor begynner vi?', da: 'Hvor begynder vi?', en: 'Where to start?' },
    prompt: {
      nb: 'Fem prikker: Hvor er det viktigst å begynne?',
      da: 'Fem prikker: Hvor er det vigtigst at begynde?',
      en: 'Five dots: where is it most important to start?',
    },
    minutes: 2,
    note: {
      nb: 'Se prikkene sammen med svarene fra forrige steg: mange prikker og lav median er et sted å begynne.',
      da: 'Se prikkerne sammen med svarene fra forrige trin: mange prikker og lav median er et sted at begynde.',
      en: 'See the dots beside the answers of the last step: many dots and a low median is a place to start.',
    },
    followUp: {
      nb: 'Hva fikk prikker fra mange, og hva fra få?',
      da: 'Hvad fik prikker fra mange, og hvad fra få?',
      en: 'What got dots from many, and what from few?',
    },
    config: { options: factors.map(({ id, title }) => ({ id, title })), points: 5 },
  },
  {
    id: 'gapet',
    type: 'talk',
    mode: 'plenary',
    title: { nb: 'Viktig, ikke på plass', da: 'Vigtigt, ikke på plads', en: 'The gap' },
    prompt: {
      nb: 'Viktig, men ikke helt på plass: Hva skyldes det?',
      da: 'Vigtigt, men ikke helt på plads: Hvad skyldes det?',
      en: 'Important but not in place: why?',
    },
    minutes: 6,
    shows: [{ step: 'begynne' }, { step: 'hos-oss' }],
    note: {
      nb: 'Legg de to bildene ved siden av hverandre i samtalen: Hva er viktig for mange, og hva har vi minst av? Ingen må forklare sitt eget svar.',
      da: 'Læg de to billeder ved siden af hinanden i samtalen: Hvad er vigtigt for mange, og hvad har vi mindst af? Ingen behøver at forklare sit eget svar.',
      en: 'Lay the two pictures side by side in the talk: what matters to many, and what do we have least of? No one has to explain their own answer.',
    },
    config: {},
  },
]
