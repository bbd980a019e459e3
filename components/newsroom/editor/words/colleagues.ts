// Who is at the sheet, as their browsers say; their names are the newsroom's.
import type { Awareness } from 'y-protocols/awareness'
import type { Colleague } from './draft-view'

/** As many calm colours as the style sheet has. */
const COLOURS = 6

type Presence = { user?: { id?: unknown; name?: unknown }; field?: unknown }

/** The others, each once, in the order of their names. */
export function listHere(presence: Awareness, ownId: string): Colleague[] {
  const here = new Map<string, Colleague>()
  for (const { user, field } of presence.getStates().values() as Iterable<Presence>) {
    if (typeof user?.id !== 'string' || typeof user.name !== 'string' || user.id === ownId) continue
    const known = here.get(user.id)
    here.set(user.id, { id: user.id, name: user.name, field: typeof field === 'string' ? field : (known?.field ?? null) })
  }
  return [...here.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** One colour for a person wherever they are seen. */
export function colourOf(personId: string): number {
  let sum = 0
  for (const character of personId) sum = (sum * 31 + character.charCodeAt(0)) % 9_973
  return sum % COLOURS
}
