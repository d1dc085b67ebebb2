// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { saidText } from '../../../../client/activities/text/said.ts'
import { TableWork } from '../../../../client/phone/table/TableWork.tsx'
import type { WorkFacts } from '../../../../client/phone/table/table-facts.ts'
import type { Json } from '../../../../shared/lib/json.ts'

const notes = (...lines: string[]): Json => ({ notes: lines })

const nobodyYet: WorkFacts = {
  table: 4,
  pen: 'free',
  asked: false,
  draft: null,
  delivered: null,
  delivery: 'saved',
  open: true,
}

/** A field and a way to send it: what every activity's input comes down to. */
const input = (onSend: (value: Json) => void) => (
  <form
    onSubmit={(event) => {
      event.preventDefault()
      onSend(notes('Ferdig skrevet'))
    }}
  >
    <textarea aria-label="Teksten" />
    <button type="submit">Lever for bordet</button>
  </form>
)

function sitDown(facts: Partial<WorkFacts> = {}) {
  onTestFinished(cleanup)
  const acts = {
    take: vi.fn<() => void>(),
    ask: vi.fn<() => void>(),
    handOver: vi.fn<() => void>(),
    keep: vi.fn<() => void>(),
    deliver: vi.fn<(value: Json) => void>(),
    takeBack: vi.fn<() => void>(),
  }
  let now: WorkFacts = { ...nobodyYet, ...facts }
  const work = () => (
    <TableWork
      facts={now}
      acts={acts}
      said={(value) => saidText(null, value)}
      lang={undefined}
      renderInput={input}
    />
  )
  const { rerender } = render(work())
  const becomes = (change: Partial<WorkFacts>) => {
    now = { ...now, ...change }
    rerender(work())
  }
  return { acts, becomes, user: userEvent.setup() }
}

const region = () => screen.getByRole('group', { name: 'Bordets svar' })
const news = () => within(region()).getByRole('status').textContent
const button = (name: string) => screen.getByRole('button', { name })

describe('a table where nobody writes yet', () => {
  it('offers the pen, and says nothing aloud on arrival', async () => {
    const { acts, user } = sitDown()

    expect(news()).toBe('')
    await user.click(button('Jeg skriver for bordet'))

    expect(acts.take).toHaveBeenCalledOnce()
  })

  it('leads who took the pen to the first field, and says that it is theirs', async () => {
    const { becomes, user } = sitDown()
    await user.click(button('Jeg skriver for bordet'))

    becomes({ pen: 'mine' })

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Teksten' }))
    expect(news()).toBe('Nå har du pennen.')
  })

  it('moves nobody when another takes it', async () => {
    const { becomes } = sitDown()
    button('Jeg skriver for bordet').focus()

    becomes({ pen: 'other' })

    expect(news()).toBe('En annen ved bordet skriver')
    expect(document.activeElement).toBe(region())
  })
})

describe('a phone whose neighbour writes', () => {
  it('shows the words as they come and reads none of them aloud', () => {
    const { becomes } = sitDown({ pen: 'other', draft: notes('Vi går') })

    for (const text of ['Vi går p', 'Vi går på', 'Vi går på skolevandring']) {
      becomes({ draft: notes(text) })
    }

    expect(screen.getByText('Vi går på skolevandring').closest('[role=status]')).toBeNull()
    expect(news()).toBe('')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('says that nothing is written yet', () => {
    sitDown({ pen: 'other' })

    expect(screen.getByText('Ingenting er skrevet ennå.')).toBeDefined()
  })

  it('asks for the pen once, stays where it is, and is told that it is seen', async () => {
    const { acts, becomes, user } = sitDown({ pen: 'other' })

    await user.click(button('Be om pennen'))
    becomes({ asked: true })

    expect(acts.ask).toHaveBeenCalledOnce()
    expect(news()).toBe('Du har bedt om pennen. Den som skriver, ser det.')
    expect(screen.queryByRole('button', { name: /Be om pennen/u })).toBeNull()
    expect(document.activeElement).toBe(region())
  })

  it('is told when the writer needs a little longer, and may ask again', async () => {
    const { becomes, user } = sitDown({ pen: 'other' })
    await user.click(button('Be om pennen'))
    becomes({ asked: true })

    becomes({ asked: false })

    expect(news()).toBe('Den som skriver, trenger litt til.')
    expect(button('Be om pennen igjen')).toBeDefined()
  })

  it('knows nothing more of a writer who gave the pen away', async () => {
    const { becomes } = sitDown({ pen: 'other', asked: true })
    becomes({ asked: false })
    becomes({ pen: 'free' })

    becomes({ pen: 'other' })

    expect(button('Be om pennen')).toBeDefined()
  })

  it('can go on writing what is there when the pen has become free', async () => {
    const { acts, becomes, user } = sitDown({ pen: 'other', draft: notes('Halvferdig') })

    becomes({ pen: 'free' })

    expect(news()).toBe('Pennen er ledig.')
    expect(screen.getByText('Halvferdig')).toBeDefined()
    await user.click(button('Jeg skriver videre for bordet'))
    expect(acts.take).toHaveBeenCalledOnce()
  })
})

describe('the phone with the pen', () => {
  it('sees that somebody asks, and hands over in one tap', async () => {
    const { acts, becomes, user } = sitDown({ pen: 'mine' })
    await user.type(screen.getByRole('textbox'), 'Vi ')

    becomes({ asked: true })

    expect(news()).toBe('En annen ved bordet ber om pennen')
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
    await user.click(button('Gi fra deg pennen'))
    expect(acts.handOver).toHaveBeenCalledOnce()
  })

  it('may say that it takes a little longer', async () => {
    const { acts, user } = sitDown({ pen: 'mine', asked: true })

    await user.click(button('Jeg skriver litt til'))

    expect(acts.keep).toHaveBeenCalledOnce()
  })

  it('hands over without being asked', async () => {
    const { acts, becomes, user } = sitDown({ pen: 'mine' })

    await user.click(button('Gi fra deg pennen'))
    becomes({ pen: 'free' })

    expect(acts.handOver).toHaveBeenCalledOnce()
    expect(news()).toBe('Du har gitt fra deg pennen.')
    expect(document.activeElement).toBe(region())
  })

  it('asks once whether all agree, with the words in sight, and hands in then', async () => {
    const { acts, becomes, user } = sitDown({ pen: 'mine' })

    await user.click(button('Lever for bordet'))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Er alle enige?' }))
    expect(screen.getByText('Ferdig skrevet')).toBeDefined()
    expect(acts.deliver).not.toHaveBeenCalled()
    await user.click(button('Ja, lever'))
    becomes({ delivered: notes('Ferdig skrevet') })

    expect(acts.deliver).toHaveBeenCalledWith(notes('Ferdig skrevet'))
    expect(screen.getByRole('heading', { name: 'Levert for bordet' })).toBeDefined()
    expect(screen.getByText('Svaret er lagret. Bord 4 står bak det.')).toBeDefined()
    expect(document.activeElement).toBe(region())
  })

  it('goes back to the form where they do not agree', async () => {
    const { acts, user } = sitDown({ pen: 'mine' })

    await user.click(button('Lever for bordet'))
    await user.click(button('Nei, vi skriver litt til'))

    expect(acts.deliver).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})

describe('an answer that the table has handed in', () => {
  it('is taken back while the step is open, and may be written on', async () => {
    const { acts, becomes, user } = sitDown({ delivered: notes('Vi møtes') })

    await user.click(button('Ta tilbake'))
    becomes({ delivered: null, pen: 'mine', draft: notes('Vi møtes') })

    expect(acts.takeBack).toHaveBeenCalledOnce()
    expect(news()).toBe('Svaret er tatt tilbake. Dere kan skrive videre og levere på nytt.')
    expect(screen.getByRole('textbox')).toBeDefined()
  })

  it('stays once the step is locked', () => {
    sitDown({ delivered: notes('Vi møtes'), open: false })

    expect(screen.getByText('Vi møtes')).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a step that is locked', () => {
  it.each(['free', 'other'] as const)('lets everybody read and nobody write (%s)', (pen) => {
    sitDown({ pen, draft: notes('Halvferdig'), open: false })

    expect(screen.getByText('Halvferdig')).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
