// A letter as it is kept: a row in the transaction of the order that causes it, so that neither is there without the other.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { composeLetter, type LetterWords, withoutSecrets } from './compose'

/** `name` is null while nobody has shown that the address and the name are one person's: a stranger's words are not sent to anybody. */
export type Addressee = { email: string; name: string | null; locale: Locale }
type Written = {
  to: Addressee
  words: LetterWords
  now: Date
  /** What made it be written, and how long whoever made that happen may still take it back. */
  after?: { cause: string; waitMs: number }
  /** Address that ends such letters with one POST. */
  unsubscribe?: string
}

/** The order that writes one returns `touch.letters()`, so that the worker looks at once. */
export async function writeLetter(
  tx: Tx,
  { to: { email, name, locale }, words, now, after, unsubscribe }: Written,
): Promise<{ letterId: string }> {
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { nameUk: true, nameEn: true } })
  const paper = (locale === 'uk' ? settings?.nameUk : settings?.nameEn) ?? (locale === 'uk' ? 'Вісник' : 'Visnyk')
  const letter = composeLetter(words, { name, locale, paper, site: env().SITE_URL, now })
  const secretUntil = 'until' in words ? words.until : null
  const dueAt = new Date(now.getTime() + (after?.waitMs ?? 0))
  const { id } = await tx.letter.create({
    data: { to: email, ...letter, locale, secretUntil, createdAt: now, dueAt, cause: after?.cause, unsubscribe },
    select: { id: true },
  })
  return { letterId: id }
}

/** Addresses in letters are cut out when they no longer open anything; a letter that was not sent by then has failed. */
export async function dropOldSecrets(tx: Tx, now: Date): Promise<number> {
  const old = await tx.letter.findMany({ where: { secretUntil: { lte: now } }, select: { id: true, text: true, status: true } })
  for (const { id, text, status } of old) {
    const data = { text: withoutSecrets(text), secretUntil: null, status: status === 'waiting' ? ('failed' as const) : status }
    await tx.letter.update({ where: { id }, data })
  }
  return old.length
}
