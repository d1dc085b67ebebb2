import type { PromiseWords } from './index.ts'

export const en: PromiseWords = {
  limits: 'What we cannot promise',
  more: 'All about how answers are protected',
  noNames:
    'We do not ask for a name, e-mail or login. We do not store your IP address, which phone you use, or when you answered.',
  nothingSent: 'Nothing is sent from the phone here.',
  doneCounted:
    'Nothing you write here is sent from the phone. If you press “Done”, the facilitator sees how many are done, not who. It is not stored on the server.',
  tableSigns:
    'Nothing you write here is sent from the phone. If the table says that it is done or needs help, the facilitator sees which table it is. It is not stored on the server.',
  mixed:
    'Before each question you are told when the answers are shown: as you answer, at least {k} at a time, or when the facilitator opens them. If fewer than {k} have answered, only how many there were is shown.',
  live: 'The picture on the screen grows as you answer, but not answer by answer: it moves only when at least {k} have answered or changed their answer, and for the last time when the question is closed. If fewer than {k} have answered, only how many there were is shown.',
  reveal:
    'Nobody sees any result while you answer. When the question is closed and at least {k} have answered, the answers can be shown: figures all at once, texts in an order that says nothing of who answered when. If fewer have answered, only how many there were is shown.',
  sensitive:
    'The question is sensitive. That is why at least {k} must have answered before anything is shown.',
  group:
    'The group stands behind what you hand in. It can be shown even when only one group has handed in. If you give the group a name, it is shown with the answer. The text stays on the phone until you hand it in.',
  groups:
    'When you answer as a group or a table, the name of the group or the number of the table is shown with the answer, even when only one has handed in.',
  table:
    'The table stands behind what you hand in. It is shown with the number of the table, and can be shown even when only one table has handed in.',
  tableDraft:
    'While you write, the text and the lines you share are shown on the phones at the table and nowhere else. The facilitator sees how far each table has come, not what you write. What you do not hand in is deleted from the server when the question closes.',
  tableSeats: 'The server does not store who sits at which table.',
  unlinked:
    'Your answers to different questions cannot be connected in what we store. Each question has a key of its own, which is deleted when the question is closed. After that not even you can change or delete the answer, because we do not know which one is yours.',
  moved:
    'If a question is asked once more, the phone looks up what you answered last and sends, with the new answer, whether you have moved: the same, another answer, up or down. When the question closes the two are parted. How many moved is counted by itself and cannot be tied to the answers.',
  facilitator:
    'The facilitator sees how many take part and how many have answered. What you write can be seen by the facilitator after the question is closed, without names and in random order; the figures when you see them, or in the report afterwards.',
  texts:
    'When the question is closed, the facilitator can look through what you wrote before it is shown. They choose what is shown, and can change the wording, merge texts that are alike and delete for good. The room sees only what is shown. What you wrote yourselves stays on the server until it is deleted.',
  chosen:
    'When the question is closed, the facilitator can look through what you wrote before it is shown. They choose what is shown, and can delete something for good.',
  leader:
    'The leader takes part and gets to see what everyone sees, when everyone sees it. If the leader is also the facilitator, what is said here of the facilitator holds, too.',
  leaderTable:
    'The leader takes part. If you answer as a table and they sit at yours, they see what the table writes while you write. Otherwise they get to see what everyone sees, when everyone sees it. If the leader is also the facilitator, what is said here of the facilitator holds, too.',
  saved:
    'When it says “Answer sent” or “Handed in”, it is saved. If you lock the phone, it is safe.',
  alike:
    'If everyone answers the same, everyone knows what everyone answered. The facilitator is told that all answered the same before the figures are shown. If you write something only you could have written, you may be recognised.',
  batches:
    'When a picture grows as you answer, what is new comes from several people at once. If all of them answered the same, or if they are fewer than {k} when the question is closed, somebody who watches who answers can tell what they answered.',
  together:
    'If the others tell each other what they answered, they can work out what you answered.',
  operator:
    'Whoever runs the server can read the answers to a question, and what a table writes, until the question is closed, and could in principle change the program. The code is open.',
  overShoulder:
    'Someone may look at your screen. The phone remembers what you have answered until you delete it.',
  secureNetwork: 'The network here can see that your phone is connected, but not what you answer.',
  openNetwork: 'Others on this network could in principle read what you send.',
  mentioned: 'People you write about may have a right to know what is said about them.',
  until: 'The answers are deleted on {day, date, long}.',
  agreementsUntil: 'The agreements are kept until {day, date, long}.',
}
