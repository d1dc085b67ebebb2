// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Kept } from '../../../client/live/phone-kept.ts'
import { PhoneProvider } from '../../../client/phone/phone-context.ts'
import { RoomPage } from '../../../client/phone/RoomPage.tsx'
import { isTextLarge } from '../../../client/phone/text-size.ts'
import type { PhoneView } from '../../../shared/protocol/views.ts'
import {
  choice,
  createFakePhone,
  inWords,
  newKept,
  phoneView,
  savedReply,
  settle,
  stepView,
} from '../live/fake-phone.ts'

const stored = newKept({
  answers: { 'velg/1': { rev: 1, value: choice('K2'), state: 'saved' } },
  words: { 'velg/1': { ...inWords('K2'), written: false } },
})

/** The room on a connected phone, with one view on it. */
function enter(view: PhoneView, kept: Kept = newKept(), isNew = false) {
  vi.stubGlobal('scrollTo', () => {})
  onTestFinished(() => void vi.unstubAllGlobals())
  onTestFinished(cleanup)
  const phone = createFakePhone(kept, isNew)
  const left: string[] = []
  render(
    <PhoneProvider value={phone.store}>
      <RoomPage onLeave={() => left.push('left')} onClear={() => left.push('cleared')} />
    </PhoneProvider>,
  )
  const says = (event: string, ...given: unknown[]) => act(() => phone.socket.says(event, ...given))
  says('connect')
  says('view', view)
  return { ...phone, says, left, user: userEvent.setup() }
}

const heading = () => screen.getByRole('heading', { level: 1 })

describe('the waiting room', () => {
  it('says that one is in, and that nothing needs doing', () => {
    enter(phoneView(null))

    expect(heading().textContent).toBe('Du er med')
    expect(document.activeElement).toBe(heading())
    expect(screen.getByText('Solbakken')).toBeDefined()
    expect(screen.getByText('Du kan hoppe over et hvilket som helst spørsmål.')).toBeDefined()
  })
})

describe('a step that takes answers', () => {
  it('says before answering that the picture grows, in batches of k', async () => {
    enter(phoneView(stepView('velg')))

    expect(
      await screen.findByText('Bildet på skjermen vokser mens dere svarer, minst tre om gangen.'),
    ).toBeDefined()
  })

  it('says where nothing shows before the reveal', () => {
    enter(phoneView(stepView('velg', { release: 'reveal' })))

    expect(screen.getByText('Svarene vises når den som leder, åpner dem.')).toBeDefined()
  })

  it('says that it sends after a second, and that it is sent only when it is', async () => {
    const { user, flights, timers } = enter(phoneView(stepView('velg')))
    await user.click(await screen.findByRole('radio', { name: /Sette retning/u }))

    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Svaret ditt' }))
    expect(screen.queryByText('Sender …')).toBeNull()
    act(() => timers.find(({ wait }) => wait === 1_000)?.run())
    expect(screen.getByRole('heading', { name: 'Sender …' })).toBeDefined()
    await act(async () => {
      flights[0]?.answer(savedReply(1))
      await settle()
    })

    expect(screen.getByRole('heading', { name: 'Svaret er sendt' })).toBeDefined()
    expect(screen.getByText('K1 Sette retning')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Endre svar' })).toBeDefined()
  })

  it('says when an answer is not sent yet, and tries again when asked to', async () => {
    const { user, says, socket } = enter(
      phoneView(stepView('velg')),
      newKept({ answers: { 'velg/1': { rev: 1, value: choice('K1'), state: 'waiting' } } }),
    )

    says('disconnect', 'transport close')
    expect(
      screen.getByRole('heading', { name: 'Ikke sendt ennå. Vi prøver igjen av oss selv.' }),
    ).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Prøv igjen nå' }))

    expect(socket.attempts).toBe(1)
  })

  it.each([
    [{ ids: ['K1', 'K2'], items: [] }, 'Du kan velge inntil 1. Ta bort ett valg først.'],
    [choice('K1'), 'Noe i det du sendte, kunne ikke leses. Rett det og prøv igjen.'],
  ])('says why an answer was refused, in the words of its form: %j', async (value, words) => {
    enter(
      phoneView(stepView('velg')),
      newKept({
        answers: { 'velg/1': { rev: 1, value, state: 'refused', refusal: 'invalid-input' } },
      }),
    )

    expect(await screen.findByText(words)).toBeDefined()
  })

  it('can be skipped, and answered all the same', async () => {
    const { user, flights } = enter(phoneView(stepView('velg')))

    await user.click(screen.getByRole('button', { name: 'Hopp over' }))
    await act(async () => {
      flights[0]?.answer(savedReply(1))
      await settle()
    })

    expect(flights[0]?.input.value).toBeNull()
    expect(screen.getByRole('heading', { name: 'Du hoppet over' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Svar likevel' }))
    expect(await screen.findByRole('button', { name: 'Send svaret' })).toBeDefined()
  })

  it('opens the form on the answer that was given, and lets it be', async () => {
    const { user } = enter(phoneView(stepView('velg')), stored)

    await user.click(screen.getByRole('button', { name: 'Endre svar' }))
    expect(await screen.findByRole('radio', { name: /Bygge relasjoner/u })).toHaveProperty(
      'checked',
      true,
    )
    await user.click(screen.getByRole('button', { name: 'Behold svaret slik det var' }))

    expect(screen.getByRole('heading', { name: 'Svaret er sendt' })).toBeDefined()
  })

  it('says that a change is sent, too', async () => {
    const { user, flights } = enter(phoneView(stepView('velg')), stored)

    await user.click(screen.getByRole('button', { name: 'Endre svar' }))
    await user.click(await screen.findByRole('radio', { name: /Sette retning/u }))
    await user.click(screen.getByRole('button', { name: 'Send svaret' }))
    await act(async () => {
      flights[0]?.answer(savedReply(2))
      await settle()
    })

    expect(screen.getByRole('heading', { name: 'Endringen er sendt' })).toBeDefined()
    expect(screen.getByText('Endringen kommer med neste gang bildet vokser.')).toBeDefined()
  })

  it('says that the answer goes without a name', () => {
    enter(phoneView(stepView('velg')))

    expect(screen.getByText('Svaret sendes uten navn.')).toBeDefined()
  })

  it.each([
    ['at once where it is short', 'Velg det som haster mest.', false],
    ['behind a door where it is long', 'Velg det som haster mest. '.repeat(8), true],
  ])('explains %s', (_how, help, isBehindDoor) => {
    enter(phoneView(stepView('velg', { help })))

    expect(screen.getByText(help.trim()).closest('details') !== null).toBe(isBehindDoor)
  })

  it('shows the draft again after a reload', async () => {
    enter(phoneView(stepView('velg')), newKept({ drafts: { 'velg/1': choice('K4') } }))

    expect(await screen.findByRole('radio', { name: /Forbedre/u })).toHaveProperty('checked', true)
  })

  it('tells who comes late what is going on', () => {
    enter(phoneView(stepView('velg')), newKept(), true)

    expect(screen.getByText('Du kom inn nå. Dette er oppgaven vi holder på med.')).toBeDefined()
  })

  it('shows the time as calm words', () => {
    enter(phoneView(stepView('velg'), { timer: { left: 170_000, running: false } }))

    expect(screen.getByText(/pause i tida/u)).toBeDefined()
  })
})

describe('a room that is asked to look up', () => {
  it('lets the question go, and gives it back with what was chosen', async () => {
    const { user, says } = enter(phoneView(stepView('velg')))
    await user.click(await screen.findByRole('radio', { name: /Forbedre/u }))

    says('view', phoneView(stepView('velg'), { version: 2, lookUp: true }))
    expect(heading().textContent).toBe('Se opp – vi snakker sammen')
    expect(document.activeElement).toBe(heading())
    expect(screen.queryByRole('radio')).toBeNull()

    says('view', phoneView(stepView('velg'), { version: 3, lookUp: false }))
    expect(document.activeElement).toBe(heading())
    expect(await screen.findByRole('radio', { name: /Forbedre/u })).toHaveProperty('checked', true)
  })
})

const heard = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

describe('quiet time', () => {
  it('is said in one line, and only a receipt is heard meanwhile', async () => {
    const { says } = enter(phoneView(stepView('velg'), { quiet: true }))

    expect(screen.getByText('Stille tid – svar for deg selv')).toBeDefined()
    expect(await screen.findAllByRole('radio')).not.toHaveLength(0)

    says('view', phoneView(stepView('velg', { status: 'locked' }), { version: 2, quiet: true }))
    expect(heard()).toBe('')

    says('view', phoneView(stepView('velg', { status: 'locked' }), { version: 3 }))
    expect(heard()).toBe('Den som leder, har stengt for svar.')
    expect(screen.queryByText(/^Stille tid/u)).toBeNull()
  })
})

describe('the size of the text', () => {
  it('is one of two, and is remembered', async () => {
    onTestFinished(() => localStorage.clear())
    const { user } = enter(phoneView(null))

    await user.click(screen.getByRole('button', { name: 'Større tekst' }))
    expect(document.documentElement.classList.contains('large-text')).toBe(true)
    expect(isTextLarge()).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Vanlig tekst' }))

    expect(document.documentElement.classList.contains('large-text')).toBe(false)
  })
})

describe('a step that is locked', () => {
  it('says so, keeps the draft readable, and cannot be sent', async () => {
    const { says } = enter(
      phoneView(stepView('velg')),
      newKept({ drafts: { 'velg/1': choice('K4') } }),
    )

    says('view', phoneView(stepView('velg', { status: 'locked' }), { version: 2 }))

    expect(screen.getAllByText('Den som leder, har stengt for svar.').length).toBeGreaterThan(0)
    expect(await screen.findByRole('radio', { name: /Forbedre/u })).toHaveProperty('checked', true)
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull()
    expect(document.activeElement).toBe(heading())
  })

  it('shows the answer that is saved, without a way to change it', () => {
    enter(phoneView(stepView('velg', { status: 'locked' })), stored)

    expect(screen.getByText(/K2 Bygge relasjoner/u)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Endre svar' })).toBeNull()
  })
})

describe('a step that is sealed', () => {
  it('thanks', () => {
    enter(phoneView(stepView('velg', { status: 'sealed' })), stored)

    expect(screen.getAllByText('Takk. Svarene er lukket.').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Endre svar' })).toBeNull()
  })

  it('thanks nobody on a phone that has not answered', () => {
    enter(phoneView(stepView('velg', { status: 'sealed' })))

    expect(screen.getAllByText('Spørsmålet er lukket.').length).toBeGreaterThan(0)
    expect(screen.queryByText(/Takk/u)).toBeNull()
  })

  it('says so where the answers are not to be shown', () => {
    enter(phoneView(stepView('velg', { status: 'sealed', withheld: true })), stored)

    expect(screen.getByText('Svarene vises ikke.')).toBeDefined()
    expect(screen.queryByText('Se på skjermen i rommet.')).toBeNull()
  })

  it('gives back what was being written when the room moved on', async () => {
    const {
      user,
      says,
      stored: kept,
    } = enter(
      phoneView(stepView('avtale')),
      newKept({
        drafts: { 'avtale/1': { group: 'K1 ved døra' } },
        words: { 'avtale/1': inWords('Gruppa: K1 ved døra') },
      }),
    )

    says('view', phoneView(stepView('les', { status: 'idle' }), { version: 2 }))

    expect(
      screen.getByText('Tida er ute for dette spørsmålet. Det du skrev, ligger her:'),
    ).toBeDefined()
    expect(screen.getByDisplayValue('Gruppa: K1 ved døra')).toBeDefined()
    expect(heading().textContent).toContain('Les opp tegnet')
    expect(document.activeElement).toBe(heading())
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    expect(kept().drafts).toEqual({})
  })

  it('names the question it was written for, in the language of the deck, by its beginning', () => {
    const asked =
      'What is it about the way we write our notes that makes the next person start over again?'
    const view = phoneView(stepView('les', { status: 'idle' }))
    const words = { ...inWords('Gruppa: K1 ved døra'), prompt: asked }
    enter(
      { ...view, session: { ...view.session, deckLanguage: 'en' } },
      newKept({
        drafts: { 'avtale/1': { group: 'K1 ved døra' } },
        words: { 'avtale/1': words },
        lost: { 'velg/1': inWords('K2') },
      }),
    )

    const names = screen.getAllByRole('heading', { level: 2 }).slice(0, 2)
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'What is it about the way we write our notes that makes the next person start…',
      'Hvilken K?',
    ])
    expect(names.map(({ lang }) => lang)).toEqual(['en', 'en'])
  })

  it('names the round where the same question was asked once more', () => {
    const again = stepView('avtale', { round: 2 })
    const key = 'avtale/1'
    const words = { ...inWords('Gruppa: K1 ved døra'), prompt: again.prompt }
    enter(
      phoneView(again),
      newKept({ drafts: { [key]: { group: 'K1 ved døra' } }, words: { [key]: words } }),
    )

    const name = again.prompt.slice(0, 20)
    const said = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(said.filter((text) => text?.startsWith(name))).toEqual([`${again.prompt} · Runde 1`])
  })
})

describe('a step that is shown', () => {
  it('marks the own answer from the phone alone', async () => {
    const velg = stepView('velg')
    const { id, type, mode, prompt, config, k, sensitive } = velg
    const figures = { option: { people: 4, values: [{ value: 'K2', count: 4 }] } }
    enter(
      phoneView(stepView('se', { status: 'idle' }), {
        shown: [
          {
            id,
            type,
            mode,
            prompt,
            config,
            k,
            sensitive,
            round: 1,
            figures,
            answered: 4,
            final: true,
          },
        ],
      }),
      stored,
    )

    expect(screen.getByText('Du svarte')).toBeDefined()
    // The picture's own table names it, too.
    const own = { selector: '.own li' }
    expect(await screen.findByText('K2 Bygge relasjoner og utvikle mennesker', own)).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: prompt })).toBeDefined()
    expect(await screen.findByText(/Alle 4 valgte K2/u)).toBeDefined()
  })
})

describe('a question in another language than the deck', () => {
  it('is marked as what it is in, and what is shown beside it as what that is in', () => {
    const { id, type, mode, prompt, config, k, sensitive } = stepView('velg')
    const view = phoneView({ ...stepView('se', { status: 'idle' }), language: 'sv' })
    const round = { id, type, mode, prompt, config, k, sensitive, round: 1, answered: 4 }
    enter({
      ...view,
      session: { ...view.session, deckLanguage: 'en' },
      shown: [{ ...round, figures: {}, final: true }],
    })

    expect(heading().lang).toBe('sv')
    expect(screen.getByRole('heading', { level: 2, name: prompt }).lang).toBe('en')
  })
})

describe('a step that ran twice', () => {
  it('says which round each picture and each own answer is of', async () => {
    const { id, type, mode, prompt, config, k, sensitive } = stepView('velg')
    const figures = { option: { people: 4, values: [{ value: 'K2', count: 4 }] } }
    const round = {
      id,
      type,
      mode,
      prompt,
      config,
      k,
      sensitive,
      figures,
      answered: 4,
      final: true,
    }
    enter(
      phoneView(stepView('velg', { status: 'revealed', round: 2 }), {
        shown: [
          { ...round, round: 1 },
          { ...round, round: 2 },
        ],
      }),
    )

    expect(await screen.findAllByText(/Alle 4 valgte K2/u)).toHaveLength(2)
    expect(
      screen.getAllByRole('heading', { level: 2, name: /^Runde/u }).map((one) => one.textContent),
    ).toEqual(['Runde 1', 'Runde 2'])
  })

  it('says that the second is closed while only the first is shown', () => {
    const { id, type, mode, prompt, config, k, sensitive } = stepView('velg')
    const figures = { option: { people: 4, values: [{ value: 'K2', count: 4 }] } }
    const first = {
      id,
      type,
      mode,
      prompt,
      config,
      k,
      sensitive,
      figures,
      answered: 4,
      final: true,
      round: 1,
    }
    enter(phoneView(stepView('velg', { status: 'sealed', round: 2 }), { shown: [first] }))

    expect(screen.getAllByText('Spørsmålet er lukket.').length).toBeGreaterThan(0)
    expect(screen.queryByText(/Du kan svare likt eller annerledes/u)).toBeNull()
  })

  it('shows the answer of the round before on a phone that gave one', () => {
    enter(phoneView(stepView('velg', { round: 2 })), stored)

    expect(screen.getByText('Runde 2: Du kan svare likt eller annerledes.')).toBeDefined()
    expect(screen.getByText(/K2 Bygge relasjoner/u)).toBeDefined()
  })

  it.each([
    ['has answered nothing before', newKept()],
    [
      'skipped it before',
      newKept({ answers: { 'velg/1': { rev: 1, value: null, state: 'saved' } } }),
    ],
  ])('is just the question on a phone that %s', (_name, kept) => {
    enter(phoneView(stepView('velg', { round: 2 })), kept)

    expect(screen.queryByText(/likt eller annerledes/u)).toBeNull()
  })

  it('keeps the rounds apart on the last page', () => {
    const words = { 'velg/1': inWords('K1'), 'velg/2': inWords('K2') }
    enter(phoneView(null, { phase: 'ended' }), newKept({ words }))

    expect(screen.getByRole('heading', { name: 'Hvilken K? · Runde 1' })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Hvilken K? · Runde 2' })).toBeDefined()
  })
})

describe('the end', () => {
  it('says how long agreements are kept, where there are any', () => {
    const view = phoneView(null, { phase: 'ended' })
    enter({ ...view, session: { ...view.session, agreementsUntil: '2028-01-15' } })

    expect(screen.getAllByText('Avtalene tas vare på til 15. januar 2028.')).toHaveLength(2)
  })

  it('thanks, says how long answers are kept, and lets the phone be cleared', async () => {
    const { user, left } = enter(phoneView(null, { phase: 'ended' }), stored)

    expect(heading().textContent).toBe('Takk for at du var med')
    expect(screen.getAllByText('Svarene slettes 24. desember 2026.').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Slett det som ligger på telefonen' }))
    expect(left).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Ja, slett' }))

    expect(left).toEqual(['cleared'])
  })

  it('is told where the session was deleted', () => {
    const { says } = enter(phoneView(stepView('velg')))

    says('deleted')

    expect(heading().textContent).toBe('Økta er slettet')
  })
})

describe('a phone on its way in or out', () => {
  it('says that a newer tab has the seat, and offers to take it back', () => {
    const { says } = enter(phoneView(stepView('velg')))

    says('taken')

    expect(heading().textContent).toBe('En nyere fane har overtatt plassen din')
    expect(screen.getByRole('button', { name: 'Ta plassen tilbake' })).toBeDefined()
  })

  it('says that the server starts again, and that the answer is safe', () => {
    const { says } = enter(phoneView(stepView('velg')))

    says('stopping')

    expect(screen.getByText('Serveren starter på nytt. Svaret ditt er trygt her.')).toBeDefined()
  })

  it.each([
    ['door-locked', /låst for nye/u, 'Prøv igjen'],
    ['old-program', /oppdatert/u, 'Last siden på nytt'],
    ['too-many-wrong-codes', /mange feil koder/u, 'Prøv igjen'],
  ])('says what to do after %s', (code, sentence, button) => {
    const { says } = enter(phoneView(stepView('velg')))

    says('connect_error', Object.assign(new Error(code), { data: { code } }))

    expect(screen.getByText(sentence)).toBeDefined()
    expect(screen.getByRole('button', { name: button })).toBeDefined()
  })
})

describe('a room that is gone while its phone was away', () => {
  it('is called gone, and what was written in it is still here', () => {
    const { says, stored: kept } = enter(phoneView(stepView('velg')), stored)

    says('connect_error', Object.assign(new Error('no'), { data: { code: 'room-not-found' } }))

    expect(heading().textContent).toBe('Denne økta finnes ikke lenger')
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Dette ligger på telefonen din' })).toBeDefined()
    expect(kept().over).toBe(true)
  })
})

describe('how answers are protected', () => {
  it.each([
    ['in the waiting room', phoneView(null)],
    ['while answering', phoneView(stepView('velg'))],
    ['in a talk', phoneView(stepView('se', { status: 'idle' }))],
    ['after the end', phoneView(null, { phase: 'ended' })],
  ])('can be read %s', (_when, view) => {
    enter(view)

    expect(screen.getByText('Slik er svarene dine beskyttet')).toBeDefined()
    expect(screen.getByText(/Vi spør ikke etter navn/u)).toBeDefined()
  })

  it('says on plain http that others can read along', () => {
    vi.stubGlobal('isSecureContext', false)
    enter(phoneView(stepView('velg')))

    expect(
      screen.getByText('Andre på dette nettet kan i prinsippet lese det du sender.'),
    ).toBeDefined()
  })
})
