// Whether scripts run: what only they can do is not offered without them.
import { useSyncExternalStore } from 'react'

export function useIsScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
