// Whether scripts run: what only they can do is not offered without them, nor before they do. What is typed into a field that only
// they read would be in nobody's hands, and look as if it were kept.
import { useSyncExternalStore } from 'react'

export function useIsScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
