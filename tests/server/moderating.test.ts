import { describe, expect, it } from 'vitest'
import { readBoard } from '../../server/rooms/stored-board.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { press } from '../support/plenum.ts'
import { goTo, openRoom, rowsIn, soup } from '../support/room.ts'
import { hiding, looseTexts } from '../support/texts.ts'

const texts = ['en', 'to', 'tre', 'fire']

/** A moderated step, sealed, with its texts on the console alone. */
async function lookedThrough() {
  const room = await openRoom({ deck: { file: mixedDeck } })
  const phones = await room.phones(texts.length)
  await goTo(room, 'looked', phones)
  await Promise.all(phones.map((phone, index) => phone.answer({ notes: [texts[index]] })))
  await press(room.console, { type: 'look-through' })
  const view = await room.console.until((seen) => looseTexts(seen).length === texts.length)
  return { room, phones, parts: looseTexts(view) }
}

const shownTexts = (view: { shown: readonly { figures: object }[] } | undefined) =>
  texts.filter((text) => JSON.stringify(view?.shown).includes(`"${text}"`))

describe('looking through texts', () => {
  it('comes before the reveal, which is refused until then', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    await goTo(room, 'looked')

    expect(await press(room.console, { type: 'reveal' })).toEqual({
      ok: false,
      error: { code: 'not-now' },
    })
    expect(room.console.latest()?.nextAct.kind).toBe('look-through')
  })

  it('takes off two texts at the same moment, and both stay off', async () => {
    const { room, phones, parts } = await lookedThrough()
    const off = parts.slice(0, 2)

    await Promise.all(off.map(({ id }) => room.console.ask('board', hiding('looked', id))))
    await press(room.console, { type: 'reveal' })

    const revealed = await phones[0]?.until(({ step }) => step?.status === 'revealed')
    expect(shownTexts(revealed).toSorted()).toEqual(
      parts
        .slice(2)
        .map(({ text }) => text)
        .toSorted(),
    )
    const [stored] = rowsIn(room.plenum.dataDir, 'SELECT content FROM board')
    const { state } = readBoard(String(stored?.['content']))
    expect(
      Object.keys(state.texts)
        .filter((id) => state.texts[id]?.standing === 'hidden')
        .toSorted(),
    ).toEqual(off.map(({ id }) => id).toSorted())
  })

  it('puts a text back, also after the reveal', async () => {
    const { room, phones, parts } = await lookedThrough()
    const part = parts[0]?.id ?? ''
    await room.console.ask('board', hiding('looked', part))
    await press(room.console, { type: 'reveal' })

    await room.console.ask('board', {
      step: 'looked',
      round: 1,
      op: { type: 'show', texts: [part] },
    })

    const whole = await phones[0]?.until((view) => shownTexts(view).length === texts.length)
    expect(shownTexts(whole)).toEqual(texts)
  })

  it('cannot take off a choice, or a text of another session', async () => {
    const { room } = await lookedThrough()
    const other = await lookedThrough()
    const [phone] = await room.phones(1)
    if (!phone) throw new Error('no phone')
    await goTo(room, 'held', [phone])
    await phone.answer(soup)
    await press(room.console, { type: 'reveal' })
    const [choice] = rowsIn(room.plenum.dataDir, `SELECT id FROM part WHERE figure = 'option'`)

    const chosen = String(choice?.['id'])

    expect(await room.console.ask('board', hiding('held', chosen))).toEqual({
      ok: false,
      error: { code: 'invalid-input', field: 'step' },
    })
    for (const part of [chosen, other.parts[0]?.id ?? '', 'constructor']) {
      expect(await room.console.ask('board', hiding('looked', part))).toEqual({
        ok: false,
        error: { code: 'text-gone' },
      })
    }
  })
})
