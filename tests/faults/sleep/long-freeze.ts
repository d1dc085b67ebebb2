import { openHall } from './hall.ts'

/** The server gives up whom it has not heard of for half a second. */
const heartbeat = { pingInterval: 300, pingTimeout: 200 }

/**
 * Phones that are frozen, with nobody told, until the server has given them up by its own pings; each
 * hands in an answer meanwhile. What they had sent arrives at connections that are gone.
 */
export async function longFreeze(phones: number): Promise<{ frozen: number; lost: number }> {
  const hall = await openHall({ seed: 1, phones, rounds: 1, speed: 20, outside: { heartbeat } })
  try {
    const step = await hall.goTo(0)
    await hall.settles(() => hall.phones.every((phone) => phone.step === step))
    for (const { net } of hall.phones) net.freeze()
    for (const [number, phone] of hall.phones.entries()) phone.answer(`frosset ${number}`)
    await hall.settles(() => hall.plenum.app.counts().seats === 0)
    const frozen = phones - hall.plenum.app.counts().seats

    for (const phone of hall.phones) {
      phone.net.thaw()
      phone.tell('back')
    }
    const isSaved = (number: number) => hall.phones[number]?.hasSaved(step, `frosset ${number}`)
    await hall.settles(() => hall.phones.every((_, number) => isSaved(number)))
    return { frozen, lost: hall.phones.filter((_, number) => !isSaved(number)).length }
  } finally {
    await hall.close()
  }
}
