// Orders about the strip over every page. A new one takes the place of the one that is up.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { typeset } from '../articles/typography/typeset'
import { command, done } from '../command'
import { invalid, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { ChangeStrip, endOf, PutUpStrip, TakeDownStrip } from './schema'
import { isUp } from './strip'

export const putUpStrip = command('breaking.putUp', {
  input: PutUpStrip,
  subject: async () => ({}),
  async run({ actor, input: { minutes, ...input }, tx, now }) {
    const { locale, articleId } = input
    const strip = { ...input, words: typeset(input.words, locale) }
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.breaking.${locale}`}))`
    if (!(await isOurs(tx, locale, articleId))) return invalid({ field: 'articleId', code: 'unknownReference' })
    await tx.breakingStrip.updateMany({ where: { locale, endedAt: null, expiresAt: { gt: now } }, data: { endedAt: now } })
    const expiresAt = endOf(now, minutes)
    const putUpById = actor.kind === 'person' ? actor.id : null
    const { id } = await tx.breakingStrip.create({ data: { ...strip, putUpAt: now, expiresAt, putUpById }, select: { id: true } })
    return done({ stripId: id, expiresAt }, ...everywhere(locale))
  },
  record: ({ input, value }) => ({ type: 'breaking', id: value.stripId, details: { ...input, expiresAt: value.expiresAt } }),
})

/** Of two who change it at once the second sees the words of the first before they are replaced. */
export const changeStrip = command('breaking.change', {
  input: ChangeStrip,
  subject: ({ stripId }, tx) => lockStrip(tx, stripId),
  async run({ input: { stripId, version, minutes, ...strip }, subject, tx, now }) {
    if (!isUp(subject, now)) return refused('stripGone')
    if (subject.version !== version) return refused('stripChanged', { current: subject })
    if (!(await isOurs(tx, subject.locale, strip.articleId))) return invalid({ field: 'articleId', code: 'unknownReference' })
    const expiresAt = minutes === null ? subject.expiresAt : endOf(now, minutes)
    const words = typeset(strip.words, subject.locale)
    const data = { ...strip, words, expiresAt, version: version + 1 }
    await tx.breakingStrip.update({ where: { id: stripId }, data, select: { id: true } })
    return done({ stripId, expiresAt }, ...everywhere(subject.locale))
  },
  record: ({ input: { stripId, ...changes }, subject, value }) => ({
    type: 'breaking',
    id: stripId,
    details: { ...changes, expiresAt: value.expiresAt, before: { words: subject.words, expiresAt: subject.expiresAt } },
  }),
})

export const takeDownStrip = command('breaking.takeDown', {
  input: TakeDownStrip,
  subject: ({ stripId }, tx) => lockStrip(tx, stripId),
  async run({ input: { stripId }, subject, tx, now }) {
    if (!isUp(subject, now)) return refused('stripGone')
    await tx.breakingStrip.update({ where: { id: stripId }, data: { endedAt: now }, select: { id: true } })
    return done({ stripId }, ...everywhere(subject.locale))
  },
  record: ({ input, subject }) => ({ type: 'breaking', id: input.stripId, details: { words: subject.words } }),
})

type LockedStrip = { id: string; locale: Locale; version: number; words: string; expiresAt: Date; endedAt: Date | null }

async function lockStrip(tx: Tx, stripId: string): Promise<LockedStrip | null> {
  const [strip] = await tx.$queryRaw<LockedStrip[]>`
    select id, locale, version, words, expires_at as "expiresAt", ended_at as "endedAt"
      from breaking_strips where id = ${stripId}::uuid for update`
  return strip ?? null
}

/** A strip leads to a live story of its language, or to none of ours. */
async function isOurs(tx: Tx, locale: Locale, articleId: string | null): Promise<boolean> {
  if (articleId === null) return true
  return (await tx.liveArticle.findFirst({ where: { articleId, locale }, select: { articleId: true } })) !== null
}

function everywhere(locale: Locale): Touch[] {
  return [touch.breaking(locale)]
}
