// Gathers what the checks look at. What may take its time is learnt before the transaction: points, lists, checkers outside.
// Whatever cannot be learnt in time is said to be unknown, and holds.
import { takePoints } from '@/lib/points'
import type { Limit, Permit } from '@/lib/rate-limit'
import { isOurForm } from '../form-token'
import { networkOf } from '../network'
import { fingerprintOf } from '../normal/fingerprint'
import { normalise, textOf } from '../normal/normal'
import type { TalkedArticle } from '../queries'
import { spamScore } from '../spam/bayes'
import { findModel } from '../spam/model'
import type { Said as SpamSaid } from '../spam/tokens'
import { findWordList } from '../words/kept'
import type { Facts } from './check'
import { askOutside, checkersOutside } from './outside/ask'
import { findRecent, type Recent } from './recent'
import { textHash } from './repeat'
import { listReservedNames } from './reserved-names'
import { findLimits, findTalk, type Limits, pageUrl, type Talk } from './talk'
import { hasWorked } from './working'

const SECONDS = 10 * 60
/** A confirmed reader has fewer points than a network, which is many people behind one address. */
const BY_IDENTITY: Limit = { name: 'comment-reader', points: 10, seconds: SECONDS }
/** For the house’s own facts; checkers outside have their own, shorter time. */
const PATIENCE_MS = 3_000

export type Sent = {
  articleId: string
  name: string
  text: string
  website: string
  email: string
  network: string
  userAgent: string
  /** Of a reader whose e-mail was confirmed, as the edge knows. */
  identityId?: string | null
  form?: string | null
  subject?: string | null
  seconds?: number | null
  work?: string | null
}

/** Everything but what only the transaction can say. */
export type Gathered = {
  article: TalkedArticle
  limits: Limits
  said: Said
  facts: Omit<Facts, 'isRepeated' | 'isBanned' | 'secondsSinceLast' | 'trust'>
}

/** A text as it is kept for whoever compares texts. */
export type Said = { normal: string; fingerprint: ReturnType<typeof fingerprintOf>; hash: string }

/** Null when the article is not live. */
export async function gatherFacts(sent: Sent, now: Date): Promise<Gathered | null> {
  const talk = await findTalk(sent.articleId, now)
  if (!talk) return null
  const isClosed = talk.rule.mode === 'closed'
  const limits = await findLimits()
  const read = { normal: normalise(sent.text), normalName: normalise(sent.name), normalWebsite: normalise(sent.website) }
  const said = saidOf(sent.text, read.normal)
  const [permits, reservedNames, words, score, outside, recent, worked] = await Promise.all([
    isClosed ? [] : takePermits(sent, limits),
    inTime(listReservedNames()),
    inTime(findWordList()),
    inTime(scoreOf({ ...sent, ...read })),
    isClosed ? [] : askAbout(sent, talk),
    inTime<Recent>(findRecent(said.fingerprint, now)),
    inTime(hasWorked(sent.work)),
  ])
  return {
    article: talk.article,
    limits,
    said,
    facts: {
      rule: talk.rule,
      name: sent.name,
      text: sent.text,
      website: sent.website,
      ...read,
      permits,
      reservedNames,
      words,
      spamScore: score,
      outside,
      isNearCopy: recent?.isNearCopy ?? null,
      isUnderAttack: recent?.isUnderAttack ?? true,
      hasWorked: worked ?? false,
      form: {
        isGiven: Boolean(sent.form),
        isOurs: isOurForm({ articleId: sent.articleId, token: sent.form, now }),
        trap: sent.subject ?? '',
        seconds: sent.seconds ?? null,
      },
    },
  }
}

/** For a colleague: no traces of a form, no points, no lists. */
export async function gatherStaffFacts({ articleId, text }: Pick<Sent, 'articleId' | 'text'>, now: Date): Promise<Gathered | null> {
  const talk = await findTalk(articleId, now)
  if (!talk) return null
  const normal = normalise(text)
  const nothing = { permits: [], isNearCopy: false, isUnderAttack: false, hasWorked: true, outside: [] } as const
  const form = { isGiven: true, isOurs: true, trap: '', seconds: null }
  const empty = normalise('')
  const beside = { name: '', website: '', normalName: empty, normalWebsite: empty }
  const facts = { ...nothing, ...beside, rule: talk.rule, text, normal, form, words: null, reservedNames: null }
  return { article: talk.article, limits: await findLimits(), said: saidOf(text, normal), facts: { ...facts, spamScore: 'unlearnt' } }
}

export function saidOf(text: string, normal = normalise(text)): Said {
  const words = textOf(normal)
  return { normal: words, fingerprint: fingerprintOf(words), hash: textHash(text, words) }
}

/** The first of the permits, and what senders are told of. */
export function byNetwork(points: number): Limit {
  return { name: 'comment-network', points, seconds: SECONDS }
}

async function takePermits({ articleId, network, identityId }: Sent, { networkLimit, articleLimit }: Limits): Promise<(Permit | null)[]> {
  const wanted = [
    { limit: byNetwork(networkLimit), key: networkOf(network) },
    { limit: { name: 'comment-article', points: articleLimit, seconds: SECONDS }, key: articleId },
    ...(identityId ? [{ limit: BY_IDENTITY, key: identityId }] : []),
  ]
  return (await inTime(takePoints(wanted))) ?? [null]
}

async function scoreOf(said: SpamSaid): Promise<number | 'unlearnt'> {
  return spamScore(await findModel(), said) ?? 'unlearnt'
}

async function askAbout(sent: Sent, { article }: Talk) {
  const checkers = checkersOutside()
  if (checkers.length === 0) return []
  const { text, name, website, articleId, network, userAgent } = sent
  return await askOutside(checkers, { text, name, website, articleId, network, userAgent, url: pageUrl(article), locale: article.locale })
}

async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
