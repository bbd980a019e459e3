// Gathers what the checks look at, in one place: whatever cannot be learnt in time is said to be unknown.
import { isIP } from 'node:net'
import type { Tx } from '@/lib/db'
import { type Limit, type Permit, takePoint } from '@/lib/rate-limit'
import { isOurForm } from '../form-token'
import { isConversationOpen, type TalkedArticle } from '../queries'
import type { Facts } from './check'
import { textHash } from './repeat'

/** A network is many people behind one address, so it gets more than a person would need. */
const BY_NETWORK: Limit = { name: 'comment-network', points: 30, seconds: 10 * 60 }
const BY_ARTICLE: Limit = { name: 'comment-article', points: 300, seconds: 10 * 60 }
const REPEAT_MS = 24 * 60 * 60 * 1000
const PATIENCE_MS = 1_000

type Sent = {
  text: string
  website?: string
  email: string
  network: string
  form?: string | null
  subject?: string | null
  seconds?: number | null
}

export async function gatherFacts(tx: Tx, about: { article: TalkedArticle; sent: Sent; now: Date }): Promise<Facts> {
  const { article, sent, now } = about
  const isOpen = article.commentsOpen && (await isConversationOpen(tx))
  const permits = isOpen
    ? await Promise.all([inTime(takePoint(BY_NETWORK, networkOf(sent.network))), inTime(takePoint(BY_ARTICLE, article.id))])
    : []
  return {
    isOpen,
    text: sent.text,
    website: sent.website ?? '',
    isRepeated: await isRepeated(tx, about),
    permits,
    form: {
      isOurs: isOurForm({ articleId: article.id, token: sent.form, now }),
      trap: sent.subject ?? '',
      seconds: sent.seconds ?? null,
    },
  }
}

/** For a colleague: no traces of a form, no points. */
export async function gatherStaffFacts(tx: Tx, about: { article: TalkedArticle; sent: Sent; now: Date }): Promise<Facts> {
  return {
    isOpen: about.article.commentsOpen && (await isConversationOpen(tx)),
    text: about.sent.text,
    website: '',
    isRepeated: await isRepeated(tx, about),
    permits: [],
    form: { isOurs: true, trap: '', seconds: null },
  }
}

/** The part of an address its owner cannot easily change: /24 of IPv4, /64 of IPv6. */
export function networkOf(address: string): string {
  if (isIP(address) === 4) return address.split('.').slice(0, 3).join('.')
  if (isIP(address) !== 6) return 'unknown'
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  const groups = [...before, ...zeros, ...after].slice(0, 4)
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}

/** Two copies sent at once wait for each other here, so that the second sees the first. */
async function isRepeated(tx: Tx, { article, sent, now }: { article: TalkedArticle; sent: Sent; now: Date }): Promise<boolean> {
  const hash = textHash(sent.text)
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${article.id} ${hash}`}, 0))`
  const sameSender = [{ email: sent.email }, ...(isIP(sent.network) === 0 ? [] : [{ network: sent.network }])]
  const earlier = await tx.comment.findFirst({
    where: {
      articleId: article.id,
      textHash: hash,
      createdAt: { gt: new Date(now.getTime() - REPEAT_MS) },
      sender: { OR: sameSender },
    },
    select: { id: true },
  })
  return earlier !== null
}

async function inTime(permit: Promise<Permit>): Promise<Permit | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  try {
    return await Promise.race([permit.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
