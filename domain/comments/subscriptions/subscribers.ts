// Who wants letters about a comment, and the address that ends each of them.
import type { Reader } from '@/lib/db'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { signedId } from '../signed-link'

export type Subscriber = {
  identityId: string
  email: string
  name: string
  locale: Locale
  /** For a person: a page with a button. */
  page: string
  /** For a mail program: one POST ends it (RFC 8058). */
  oneClick: string
}

/** Confirmed readers only. */
export async function listSubscribers(tx: Reader, commentId: string): Promise<Subscriber[]> {
  const rows = await tx.commentSubscription.findMany({
    where: { commentId },
    select: { id: true, identity: { select: { id: true, email: true, name: true, locale: true } } },
  })
  return rows.map(({ id, identity: { id: identityId, email, name, locale } }) => {
    const token = signedId('unsubscribe', id)
    const page = `${env().SITE_URL}${localePath(locale, `/comment/unsubscribe/${token}`)}`
    return { identityId, email, name, locale, page, oneClick: `${env().SITE_URL}/api/reader/unsubscribe?token=${token}` }
  })
}
