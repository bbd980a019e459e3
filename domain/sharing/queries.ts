// The readers' door to cards: only of stories that are live this moment.
import { db } from '@/lib/db'
import { LEAD_PHOTO, SHARE_PHOTO } from '../articles/live-story'
import { findPaper } from '../settings/queries'
import { type ShareCard, shareCardOf } from './share-card'

const SHARED = {
  locale: true,
  genre: true,
  headline: true,
  shareHeadline: true,
  shareDescription: true,
  section: { select: { colour: true, names: { select: { locale: true, name: true } } } },
  leadMedia: { select: LEAD_PHOTO },
  shareMedia: { select: SHARE_PHOTO },
} as const

/** Null for whatever readers cannot open: a draft, a story under embargo, one that was withdrawn. */
export async function findShareCard(articleId: string): Promise<ShareCard | null> {
  const live = await db().liveArticle.findUnique({ where: { articleId }, select: SHARED })
  const name = live?.section.names.find(({ locale }) => locale === live.locale)?.name
  if (!live || name === undefined) return null
  const { locale, genre, headline, shareHeadline, shareDescription, section, leadMedia, shareMedia } = live
  const share = { headline: shareHeadline, description: shareDescription, photo: shareMedia }
  const lead = leadMedia && { photo: leadMedia }
  const paper = await findPaper(locale)
  return shareCardOf({ id: articleId, locale, genre, headline, share, section: { name, colour: section.colour }, lead }, paper.name)
}
