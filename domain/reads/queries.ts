// What readers read most, of the last day.
import { db } from '@/lib/db'
import { CARD_COLUMNS, type CardArticle, type CardRow, cards, cardTouches } from '../articles/card'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'

const HOURS = 24
/** Fewer are no list. */
const FEWEST = 3
const MOST = 5

/** None until there are enough to be compared. */
export async function findMostRead(paper: Paper, now: Date): Promise<CardArticle[]> {
  noteShown(touch.read(paper.locale))
  const rows = await db().$queryRaw<CardRow[]>`
    select ${CARD_COLUMNS}
      from (select article_id, sum(reads) as reads from article_reads
             where hour > ${now}::timestamptz - make_interval(hours => ${HOURS}::int) group by article_id) counted
      join live_articles live using (article_id) left join media on media.id = live.lead_media_id
     where live.locale = ${paper.locale}::"Locale"
     order by counted.reads desc, live.published_at desc, live.article_id desc limit ${MOST}`
  const stories = rows.length < FEWEST ? [] : cards(rows, paper)
  noteShown(...cardTouches(stories))
  return stories
}
