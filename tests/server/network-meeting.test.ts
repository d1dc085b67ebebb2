import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../shared/commitments/agreement.ts'
import { readAgreements } from '../../shared/commitments/file.ts'
import { ledereAfLedere } from '../../shared/deck/library/ledere-af-ledere/deck.ts'
import { post, press, usualSettings } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { enterRoom, goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'
import { hiding, looseTexts } from '../support/texts.ts'

const network = { id: ledereAfLedere.id }
const settings = { language: 'da', title: 'Netværksmøde i september' } as const

const card = (group: string, when: string) => ({
  group,
  what: `Vi prøver korte teammøder af (${group})`,
  sign: 'Referaterne viser elevernes læring',
  firstStep: '',
  who: 'Skoleleder',
  when,
})

const fileOf = async ({ plenum, session }: TestRoom): Promise<string> => {
  const path = `/api/sessions/${session.id}/agreements.json`
  return (await rawRequest(plenum.url, path, { headers: { cookie: session.cookie } })).text
}

const agreementsIn = (text: string): Agreement[] => {
  const read = readAgreements(text)
  if (!read.ok) throw new Error(read.error)
  return read.value.agreements
}

/** What Nordbyskolerne and Distrikt Syd agreed. */
function bothIn(text: string): readonly [Agreement, Agreement] {
  const of = (group: string) => agreementsIn(text).find((agreement) => agreement.group === group)
  const [north, south] = [of('Nordbyskolerne'), of('Distrikt Syd')]
  if (!north || !south) throw new Error('two groups had agreed')
  return [north, south]
}

const answerAt = async (phones: readonly Phone[], at: number, value: unknown): Promise<void> => {
  expect(await phones[at]?.answer(value)).toMatchObject({ ok: true })
}

/** A network meeting that ends with two groups' agreements. */
async function september(): Promise<TestRoom> {
  const room = await openRoom({ deck: network, settings })
  const phones = await room.phones(2)
  await goTo(room, 'aftale', phones)
  await answerAt(phones, 0, card('Nordbyskolerne', '2027-01-15'))
  await answerAt(phones, 1, card('Distrikt Syd', ''))
  await press(room.console, { type: 'look-through' })
  await press(room.console, { type: 'next' })
  await room.console.until(({ shown }) => shown.length > 0)
  return room
}

/** The next one on the same server, which is given the file of the last as it starts. */
async function january({ plenum }: TestRoom, agreements: string): Promise<TestRoom> {
  const { body } = await post(plenum.url, '/api/sessions', {
    deck: network,
    settings: { ...usualSettings, ...settings, title: 'Netværksmøde i januar' },
    agreements,
  })
  // What the route answers with is another test's matter.
  const { session: id, token } = body as { session: string; token: string }
  const { cookie } = await post(plenum.url, `/api/sessions/${id}/enter`, { token })
  return enterRoom(plenum, { id, token, cookie })
}

const became = (agreement: Agreement, status: string, learnt: string, next = '') => ({
  reports: [{ card: agreement.id, status, learnt, now: '', next }],
})

describe('a network meeting that brings the agreements of the last one', () => {
  it('asks what became of them in its own step, shows it, and takes them along', async () => {
    const last = await september()
    const [north, south] = bothIn(await fileOf(last))
    const room = await january(last, await fileOf(last))
    const phones = await room.phones(3)

    // Where the programme is comes first; the agreements are asked about once, where the workshop says.
    await press(room.console, { type: 'next' })
    const { agenda } = await room.console.until(({ step }) => step?.id === 'forlob')
    expect(agenda.filter(({ type }) => type === 'followup').map(({ id }) => id)).toEqual([
      'siden-sidst',
    ])
    await press(room.console, { type: 'next' })
    const asked = await Promise.all(
      phones.map((phone) => phone.until(({ step }) => step?.status === 'open')),
    )
    for (const { step } of asked) {
      expect(step).toMatchObject({ id: 'siden-sidst', type: 'followup' })
      expect(JSON.stringify(step?.config)).toContain('Vi prøver korte teammøder af (Distrikt Syd)')
    }

    await answerAt(phones, 0, became(north, 'under-way', 'Korte møder gav mere tid', '2027-06-04'))
    await answerAt(phones, 1, became(south, 'changed', 'Bente blev imod'))
    await answerAt(phones, 2, became(south, 'done', ''))

    // What was learnt is looked through; a name is taken off before anybody sees it.
    await press(room.console, { type: 'next' })
    const sealed = await room.console.until((view) => looseTexts(view).length === 2)
    const named = looseTexts(sealed).find(({ text }) => text.includes('Bente'))?.id ?? ''
    await room.console.ask('board', hiding('siden-sidst', named))
    expect(JSON.stringify(phones.map(({ frames }) => frames))).not.toContain('Korte møder gav')
    await press(room.console, { type: 'next' })
    const { shown } = await room.console.until((view) => view.shown.length > 0)
    expect(shown[0]?.figures).toMatchObject({
      status: {
        values: expect.arrayContaining([
          { value: { card: north.id, text: 'under-way' }, count: 1 },
          { value: { card: south.id, text: 'changed' }, count: 1 },
          { value: { card: south.id, text: 'done' }, count: 1 },
        ]),
      },
      learnt: {
        values: [{ value: { card: north.id, text: 'Korte møder gav mere tid' }, count: 1 }],
      },
    })

    // The file of this meeting has the old agreements with what became of them, and the new one.
    await goTo(room, 'aftale', phones)
    await answerAt(phones, 0, card('Nordbyskolerne', '2027-09-10'))
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })
    await room.console.until((view) => view.shown.some(({ id }) => id === 'aftale'))
    const kept = agreementsIn(await fileOf(room))
    expect(kept).toHaveLength(3)
    expect(kept.find(({ id }) => id === north.id)).toMatchObject({
      when: '2027-06-04',
      followUps: [{ statuses: { 'under-way': 1 }, learnt: ['Korte møder gav mere tid'] }],
    })
    expect(kept.find(({ id }) => id === south.id)).toMatchObject({
      followUps: [{ statuses: { changed: 1, done: 1 }, learnt: [] }],
    })
    expect(room.plenum.errors).toEqual([])
  })

  it('has nothing to ask where no file was brought, and goes on', async () => {
    const room = await openRoom({ deck: network, settings })
    const [phone] = await room.phones(1)
    await goTo(room, 'siden-sidst', phone ? [phone] : [])

    const { step } = await room.console.until((view) => view.step?.id === 'siden-sidst')
    await press(room.console, { type: 'next' })

    expect(step?.status).toBe('idle')
    await room.console.until((view) => view.step?.id === 'resultat-og-forhindring')
  })
})
