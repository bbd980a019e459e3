// Who gives an order: a colleague who signed in, a guest who writes from a reader's page, or the house itself.
import type { Locale } from '@/lib/i18n/locale'

export const ROLES = ['reader', 'author', 'editor', 'moderator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Roles that may enter the newsroom. */
export const STAFF_ROLES = ['author', 'editor', 'moderator', 'admin'] as const satisfies readonly Role[]

export type Person = { kind: 'person'; id: string; name: string; role: Role; locale: Locale }
export type Guest = { kind: 'guest' }
export type System = { kind: 'system'; name: string }
export type Actor = Person | Guest | System

export const GUEST: Guest = { kind: 'guest' }

/** Jobs, importers and the first set-up give orders like everybody else, under their own name. */
export function system(name: string): System {
  return { kind: 'system', name }
}

export function isStaff(person: { role: Role } | null): boolean {
  return person !== null && (STAFF_ROLES as readonly Role[]).includes(person.role)
}

/** The column of the permission table an actor stands in. */
export function standing(actor: Actor): Role | 'guest' | 'system' {
  return actor.kind === 'person' ? actor.role : actor.kind
}
