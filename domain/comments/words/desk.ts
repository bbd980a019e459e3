// The lists of words as moderators keep them, and what a line would have caught before it is listed.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../../actor'
import { can } from '../../permissions'
import type { CommentStatus } from '../schema'
import { compileList, type WordEffect } from './list'
import { type MarkedPiece, markedPieces } from './marked'
import { findWords } from './match'
import { WORD_EFFECTS } from './schema'

const PAGE_SIZE = 100
const TESTED_DAYS = 30
/** The newest of the month: enough to see what a line does, and over in a second. */
const MOST_TESTED = 3_000
const SHOWN = 20

export type ListedWord = { id: string; effect: WordEffect; pattern: string; note: string; by: string | null; at: Date }
export type WordsDesk = { words: ListedWord[]; next: string | null; counts: Record<WordEffect, number> }
type Asked = { effect?: WordEffect; q?: string; after?: string }

/** In the order of the alphabet; null for who may not change it. */
export async function findWordsDesk(actor: Actor, { effect, q = '', after = '' }: Asked): Promise<WordsDesk | null> {
  if (!can(actor, 'talk.listWords')) return null
  const where: Prisma.CommentWordWhereInput = {
    effect,
    pattern: { ...(q.trim() ? { contains: q.trim(), mode: 'insensitive' } : {}), ...(after ? { gt: after } : {}) },
  }
  const [rows, groups] = await Promise.all([
    db().commentWord.findMany({
      where,
      orderBy: { pattern: 'asc' },
      take: PAGE_SIZE + 1,
      select: { id: true, effect: true, pattern: true, note: true, at: true, by: { select: { name: true } } },
    }),
    db().commentWord.groupBy({ by: ['effect'], _count: true }),
  ])
  const words = rows.slice(0, PAGE_SIZE).map(({ by, ...word }) => ({ ...word, by: by?.name ?? null }))
  const counts = Object.fromEntries(WORD_EFFECTS.map((one) => [one, groups.find((group) => group.effect === one)?._count ?? 0]))
  return {
    words,
    next: rows.length > PAGE_SIZE ? (words.at(-1)?.pattern ?? null) : null,
    counts: counts as Record<WordEffect, number>,
  }
}

/** Every line with one effect, as it may be pasted back. Null for who may not change the lists. */
export async function listPatterns(actor: Actor, effect: WordEffect): Promise<string[] | null> {
  if (!can(actor, 'talk.listWords')) return null
  const rows = await db().commentWord.findMany({ where: { effect }, orderBy: { pattern: 'asc' }, select: { pattern: true } })
  return rows.map(({ pattern }) => pattern)
}

export type Caught = { id: string; name: string; at: Date; status: CommentStatus; pieces: MarkedPiece[] }
export type WordsTest = {
  /** How many of the month's comments were looked at, and how many of them would be caught. */
  looked: number
  caught: number
  /** Of those that moderators approved: what these lines would have done to good comments. */
  approved: number
  newest: Caught[]
}

export async function testWords(actor: Actor, patterns: readonly string[], now: Date): Promise<WordsTest | null> {
  if (!can(actor, 'talk.listWords')) return null
  const list = compileList(patterns.map((pattern) => ({ effect: 'mark' as const, pattern })))
  const comments = await db().comment.findMany({
    where: { createdAt: { gt: new Date(now.getTime() - TESTED_DAYS * 24 * 60 * 60 * 1000) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_TESTED,
    select: { id: true, name: true, text: true, status: true, createdAt: true },
  })
  const test: WordsTest = { looked: comments.length, caught: 0, approved: 0, newest: [] }
  for (const { id, name, text, status, createdAt: at } of comments) {
    const found = findWords(list, text)
    if (found.length === 0) continue
    test.caught++
    if (status === 'approved') test.approved++
    if (test.newest.length < SHOWN) test.newest.push({ id, name, at, status, pieces: markedPieces(text, found) })
  }
  return test
}
