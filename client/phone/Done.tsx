import { lazy, Suspense } from 'react'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { Caught } from './Caught.tsx'

/** Fetched ahead of need, as the inputs are: the network may be gone when a step asks for it. */
export const loadDone = () => import('./done/DoneSign.tsx')

const DoneSign = lazy(() => loadDone().then((module) => ({ default: module.DoneSign })))

/** The way to say that one is done, where no answer tells; nobody is kept from anything without it. */
export const Done = ({ by }: { readonly by: PhoneView['doneBy'] }) =>
  by === 'people' && (
    <Caught otherwise={null}>
      <Suspense fallback={null}>
        <DoneSign />
      </Suspense>
    </Caught>
  )
