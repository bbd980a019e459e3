// The forms of readers without scripts, by name: which order each gives, and where it leads.
import { browserOf } from '@/app/api/comments/browser'
import type { Sender } from '@/app/api/comments/changing'
import { sentFrom } from '@/app/api/comments/sent'
import { GUEST } from '@/domain/actor'
import { askConfirmation, askReturn, confirmReader, leaveReader, subscribe, unsubscribe } from '@/domain/comments/identity/commands'
import { deleteComment, editComment, eraseReader } from '@/domain/comments/own/commands'
import { likeComment } from '@/domain/comments/reactions/commands'
import { appealComment, reportComment } from '@/domain/comments/reports/commands'
import { isCommentId } from '@/domain/comments/schema'
import type { Outcome } from '@/domain/outcome'
import { readerCookieName, setCookie } from '@/lib/reader-cookies'

export type Fields = Record<string, string | undefined>
type Sent = Fields & Sender
type Led = { outcome: Outcome<unknown>; to: string; cookie?: string }
export type Form = (sent: Sent, request: Request) => Promise<Led>

const MINE = '/comment/mine'

export const FORMS = {
  async confirm(sent) {
    const outcome = await confirmReader(GUEST, sent)
    if (!outcome.ok) return { outcome, to: MINE }
    const { token, expiresAt } = outcome.value.session
    return { outcome, to: MINE, cookie: setCookie(readerCookieName(), token, expiresAt) }
  },
  async letter(sent) {
    return { outcome: await askConfirmation(GUEST, sent), to: '/comment/done/letter' }
  },
  async return(sent) {
    return { outcome: await askReturn(GUEST, sent), to: '/comment/done/asked' }
  },
  async leave(sent) {
    await leaveReader(GUEST, sent)
    return { outcome: { ok: true, value: null }, to: '/comment/done/left', cookie: forgotten() }
  },
  async erase(sent) {
    return { outcome: await eraseReader(GUEST, sent), to: '/comment/done/erased', cookie: forgotten() }
  },
  async subscribe(sent) {
    return { outcome: await subscribe(GUEST, { ...sent, wanted: sent.wanted === '1' }), to: MINE }
  },
  async unsubscribe(sent) {
    return { outcome: await unsubscribe(GUEST, sent), to: '/comment/done/unsubscribed' }
  },
  async edit(sent) {
    return { outcome: await editComment(GUEST, sent), to: MINE }
  },
  async delete(sent) {
    return { outcome: await deleteComment(GUEST, sent), to: MINE }
  },
  async appeal(sent) {
    return { outcome: await appealComment(GUEST, sent), to: `/comment/status/${encodeURIComponent(sent.status ?? '')}` }
  },
  async report(sent) {
    return { outcome: await reportComment(GUEST, sent), to: '/comment/done/reported' }
  },
  async like(sent, request) {
    const { browser, isNewBrowser, cookie } = browserOf(request)
    const outcome = await likeComment(GUEST, { ...sent, wanted: 'toggle', browser, isNewBrowser, sentHere: sentFrom(request) })
    const to = `/comment/${isCommentId(sent.commentId ?? '') ? sent.commentId : ''}`
    return { outcome, to, cookie: cookie['set-cookie'] }
  },
} satisfies Record<string, Form>

/** One POST of a mail program, with nothing else asked (RFC 8058). The second is as welcome as the first. */
export async function endLetters(request: Request): Promise<Response> {
  const outcome = await unsubscribe(GUEST, { token: new URL(request.url).searchParams.get('token') ?? '' })
  return new Response(null, { status: outcome.ok ? 200 : 404, headers: { 'cache-control': 'no-store' } })
}

function forgotten(): string {
  return setCookie(readerCookieName(), '', new Date(0))
}
