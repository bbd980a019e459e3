// Who may come to a sheet: a colleague by the cookie of the request, from a page of ours, to an article they may read.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { isStaff, type Person } from '@/domain/actor'
import { findDeskArticle } from '@/domain/articles/desk-article'
import { LINE_CLOSED } from '@/domain/articles/words/schema'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import { hashToken, sessionCookieName } from '@/lib/session-cookie'
import { findSessions } from '@/lib/sessions'

export const WORDS_PATH = '/api/words/'

/** Whoever writes on a sheet, and what the line is allowed. `sheetId`: the one their page began with. */
export type Writer = { person: Person; articleId: string; sheetId: string; sessionHash: string; mayWrite: boolean }
export type Answer = { ok: true; writer: Writer } | { ok: false; code: number }

/** Null: the request is not for a sheet. */
export function sheetAsked(request: IncomingMessage): { articleId: string; sheetId: string } | null {
  const url = request.url ?? ''
  if (!url.startsWith(WORDS_PATH) || !URL.canParse(url, 'http://paper')) return null
  const { pathname, searchParams } = new URL(url, 'http://paper')
  return { articleId: pathname.slice(WORDS_PATH.length), sheetId: searchParams.get('sheet') ?? '' }
}

/** A page of another site can open a line with a colleague's cookie; it cannot say that it is ours. */
export function isFromOurPages({ headers }: IncomingMessage, siteUrl: string): boolean {
  const { origin, host } = headers
  if (!origin || !URL.canParse(origin)) return false
  return origin === new URL(siteUrl).origin || new URL(origin).host === host
}

export async function admit(request: IncomingMessage, asked: { articleId: string; sheetId: string }): Promise<Answer> {
  const token = cookie(request.headers.cookie ?? '', sessionCookieName())
  const sessionHash = token ? hashToken(token) : ''
  const person = token ? (await findWriters([sessionHash])).get(sessionHash) : undefined
  if (!person) return { ok: false, code: LINE_CLOSED.signedOut }
  if (!z.uuid().safeParse(asked.articleId).success) return { ok: false, code: LINE_CLOSED.missing }
  const article = await findDeskArticle(db(), asked.articleId)
  if (!article) return { ok: false, code: LINE_CLOSED.missing }
  if (!can(person, 'article.read', article)) return { ok: false, code: LINE_CLOSED.forbidden }
  return { ok: true, writer: { ...asked, person, sessionHash, mayWrite: can(person, 'article.save', article) } }
}

/** Colleagues by the hash of their session; a session that ended, or whose person left, is not among them. */
export async function findWriters(sessionHashes: readonly string[]): Promise<Map<string, Person>> {
  const sessions = [...(await findSessions(sessionHashes))].filter(([, { person, isHalfway }]) => isStaff(person) && !isHalfway)
  return new Map(sessions.map(([hash, { person }]) => [hash, { kind: 'person', ...person }]))
}

function cookie(header: string, name: string): string | null {
  const pair = header.split(';').find((one) => one.trim().startsWith(`${name}=`))
  return pair ? decodeURIComponent(pair.trim().slice(name.length + 1)) : null
}
