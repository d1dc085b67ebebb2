import type { ProtectionWords } from './index.ts'

export const sv: ProtectionWords = {
  title: 'Så skyddas svaren',
  lead: 'Här står det som gäller alla pass på den här servern. När du svarar står det i telefonen vad som gäller just den frågan.',
  always: 'När du svarar för dig själv',
  shown: 'När svaren visas',
  kind: {
    live: 'När bilden växer',
    reveal: 'När allt visas på en gång',
    sensitive: 'När frågan är känslig',
    group: 'När ni svarar som grupp',
    table: 'När ni svarar som bord',
    private: 'När du skriver för dig själv',
  },
  least:
    'Hur många som måste ha svarat bestäms innan någon är med, och står i telefonen. Det är aldrig färre än {k}.',
  limits: 'Det här kan vi inte lova',
  program: 'Programmet som körs här',
  programText:
    'Plenum är ett program med öppen källkod. Alla kan läsa vad det gör och sätta upp samma sak själva.',
  version: 'Version',
  phone: 'Fingeravtryck av det telefonen kör (SHA-256)',
  phoneText:
    'Den som bygger samma version från källkoden ska få samma avtryck. Då är filerna här desamma. Det visar inte vad servern gör med svaren, och en server som vill lura någon kan visa ett annat tal.',
  notBuilt: 'Inte tillgängligt på den här servern.',
  join: 'Till rumskoden',
}
