// Keys that open a tool of the writing page, on whatever keyboard: a Ukrainian one has no «/» and no Latin «F».
import type { Panel } from './pen-desk'

export const PANEL_KEYS = { find: 'Mod+F', link: 'Mod+K', note: 'Mod+Alt+M', keys: 'Mod+/' } as const

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Null: the key means something else. */
export function panelOf(event: Pressed): keyof typeof PANEL_KEYS | null {
  if (event.ctrlKey === event.metaKey || event.shiftKey) return null
  if (event.altKey) return isKey(event, 'm') ? 'note' : null
  if (event.key === '/' || event.code === 'Slash') return 'keys'
  if (isKey(event, 'f')) return 'find'
  return isKey(event, 'k') ? 'link' : null
}

/** Where a tool opens from: the list of keys from anywhere, the rest from the text. */
export function isItsPlace(panel: Panel, target: EventTarget | null): boolean {
  return panel === 'keys' || (target instanceof Element && target.closest('.story-body') !== null)
}

function isKey({ key, code }: Pressed, letter: string): boolean {
  const isLatin = /^[a-z]$/i.test(key)
  return isLatin ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`
}
