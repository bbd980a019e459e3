// Akismet is told where moderators know better: spam it let pass, a comment it caught for nothing. By a job, once for each decision,
// and not before the decision can no longer be taken back.
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { log } from '@/lib/log'
import { system } from '../../../actor'
import { findTalkedArticle } from '../../queries'
import { noteTold } from '../../spam/commands'
import { pageUrl } from '../talk'
import { teachAkismet } from './akismet'
import type { Asked } from './ask'

const AT_ONCE = 50
const PATIENCE_MS = 5_000
const UNDO_MS = 15_000
/** What is older than this it has long judged by others; a paper that gets a key begins with what is new. */
const NEWS_MS = 7 * 24 * 60 * 60 * 1000

type Lesson = {
  commentId: string
  isSpam: boolean
  toldAs: boolean | null
  wasCaught: boolean
  isNew: boolean
  articleId: string
  locale: Locale
  text: string
  name: string
  website: string
  network: string | null
  userAgent: string | null
}

/** `address` is given by tests. */
export async function tellAkismet({ now = new Date(), address }: { now?: Date; address?: string } = {}): Promise<void> {
  const { AKISMET_KEY: key, SITE_URL: site } = env()
  if (!key) return
  const told: { commentId: string; isSpam: boolean }[] = []
  try {
    for (const lesson of await listUntold(now)) {
      const { commentId, isSpam } = lesson
      if (isWrong(lesson)) await teachAkismet({ key, site, address }, { asked: await askedOf(lesson), isSpam, patienceMs: PATIENCE_MS })
      told.push({ commentId, isSpam })
    }
  } catch (error) {
    // The next minute tries again; nothing of the paper waits for it.
    log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'Akismet could not be told')
  }
  if (told.length > 0) await noteTold(system('akismet'), { told, checker: 'akismet' }, { now })
}

/** It said otherwise at first, or was told otherwise since. */
function isWrong({ isSpam, toldAs, wasCaught, isNew }: Lesson): boolean {
  return toldAs === null ? isNew && isSpam !== wasCaught : toldAs !== isSpam
}

async function listUntold(now: Date): Promise<Lesson[]> {
  return await db().$queryRaw<Lesson[]>`
    select lesson.comment_id as "commentId", lesson.is_spam as "isSpam", lesson.told_as as "toldAs",
           said.screening @? '$.findings[*] ? (@.check == "outside" && !exists (@.isUnsure))' as "wasCaught",
           said.created_at > ${new Date(now.getTime() - NEWS_MS)} as "isNew", said.article_id as "articleId", said.locale::text as locale,
           said.text, said.name, said.website, sender.network, sender.user_agent as "userAgent"
      from spam_lessons lesson
      join comments said on said.id = lesson.comment_id
      left join comment_senders sender on sender.comment_id = lesson.comment_id
     where lesson.is_spam is distinct from lesson.told_as and lesson.is_spam is not null
       and coalesce(said.decided_at, said.created_at) < ${new Date(now.getTime() - UNDO_MS)}
     order by lesson.comment_id limit ${AT_ONCE}`
}

async function askedOf({ articleId, locale, text, name, website, network, userAgent }: Lesson): Promise<Asked> {
  const article = await findTalkedArticle(articleId)
  const url = article ? pageUrl(article) : env().SITE_URL
  return { text, name, website, articleId, url, locale, network: network ?? '', userAgent: userAgent ?? '' }
}
