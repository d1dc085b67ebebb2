import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { PhoneActs } from '../live/phone-acts.ts'
import type { PhoneState } from '../live/phone-state.ts'
import type { PhoneStore } from '../live/phone-store.ts'

const PhoneContext = createContext<PhoneStore | null>(null)

export const PhoneProvider = PhoneContext.Provider

function usePhoneStore(): PhoneStore {
  const store = useContext(PhoneContext)
  if (!store) throw new Error('a part of the room stands outside it')
  return store
}

/** A part of the phone's state in the room around this component. */
export const usePhone = <Part>(part: (state: PhoneState) => Part): Part =>
  useStore(usePhoneStore(), part)

export const useActs = (): PhoneActs => usePhoneStore().acts
