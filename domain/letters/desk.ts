// What administrators may see of letters. A secret in one is shown only where no post takes it away: to follow it there.
import { z } from 'zod'
import { db } from '@/lib/db'
import { hasPost } from '@/lib/env'
import type { LetterStatus } from '@/lib/generated/prisma/enums'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { withoutSecrets } from './compose'

const PAGE_SIZE = 50

const ROW = { id: true, to: true, subject: true, locale: true, status: true, createdAt: true, sentAt: true } as const

export type LetterRow = {
  id: string
  to: string
  subject: string
  locale: 'uk' | 'en'
  status: LetterStatus
  createdAt: Date
  sentAt: Date | null
}
/** `dueAt`: when it is tried again, while it waits. */
export type ShownLetter = LetterRow & { text: string; attempts: number; lastError: string; dueAt: Date }

/** Newest first. `before`: the letter a page ended with. */
export async function listLetters(actor: Actor, before?: string): Promise<{ letters: LetterRow[]; next: string | null }> {
  if (!can(actor, 'letter.read')) return { letters: [], next: null }
  const after = before && isId(before) ? before : null
  const rows = await db().letter.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: ROW,
    cursor: after ? { id: after } : undefined,
    skip: after ? 1 : 0,
  })
  const letters = rows.slice(0, PAGE_SIZE)
  return { letters, next: rows.length > PAGE_SIZE ? (letters.at(-1)?.id ?? null) : null }
}

export async function findLetter(actor: Actor, letterId: string): Promise<ShownLetter | null> {
  if (!can(actor, 'letter.read') || !isId(letterId)) return null
  const letter = await db().letter.findUnique({
    where: { id: letterId },
    select: { ...ROW, text: true, attempts: true, lastError: true, dueAt: true },
  })
  return letter && { ...letter, text: hasPost() ? withoutSecrets(letter.text) : letter.text }
}

/** How many letters did not arrive; said loudly until each was sent again or is old news. */
export async function countFailedLetters(actor: Actor, now: Date): Promise<number> {
  if (!can(actor, 'letter.read')) return 0
  return await db().letter.count({ where: { status: 'failed', createdAt: { gt: new Date(now.getTime() - LOUD_FOR_MS) } } })
}

const LOUD_FOR_MS = 7 * 24 * 60 * 60 * 1000

/** Where letters go: to a mail server, or into the folder. */
export function isPostConnected(): boolean {
  return hasPost()
}

function isId(value: string): boolean {
  return z.uuid().safeParse(value).success
}
