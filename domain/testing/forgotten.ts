// What the orders of a test told the press to forget.
import { beforeEach } from 'vitest'
import { onForget, type Touch } from '../touch'

/** Filled by every order, emptied before every test of the file. */
export function useForgotten(): Touch[] {
  const forgotten: Touch[] = []
  beforeEach(() => {
    forgotten.length = 0
    onForget((touches) => forgotten.push(...touches))
    return () => onForget(null)
  })
  return forgotten
}
