import { type ComponentType, lazy } from 'react'
import { EnterFailedPage } from './Pages.tsx'

const NotFetched = () => (
  <EnterFailedPage refusal={{ code: 'no-reply' }} onRetry={() => location.reload()} />
)

/** A page that is fetched when somebody opens it; where it cannot be had, it says so and how to go on. */
export const lazyPage = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() }
    } catch {
      // The network is gone, or the server has a newer build.
      return { default: NotFetched }
    }
  })
