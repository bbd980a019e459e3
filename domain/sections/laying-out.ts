// The one order about numbered pages: those into which old stories were brought are laid out anew, and whatever was not closed is.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { command, done } from '../command'
import { refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { closeFullPages, MOST_ON_PAGE, type Shelf } from './pages'

export const layOutSections = command('section.layOut', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx }) {
    const sections = await tx.section.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
    const touches: Touch[] = []
    for (const { id: sectionId } of sections) {
      for (const locale of LOCALES) {
        if (await layOut(tx, { sectionId, locale })) touches.push(touch.section(sectionId, locale), touch.sectionPages(sectionId, locale))
      }
    }
    return touches.length === 0 ? refused('nothingChanged') : done({ sections: touches.length / 2 }, ...touches)
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})

async function layOut(tx: Tx, shelf: Shelf): Promise<boolean> {
  const swollen = await findSwollen(tx, shelf)
  if (swollen !== null) await tx.sectionPage.deleteMany({ where: { ...shelf, number: { gte: swollen } } })
  return (await closeFullPages(tx, shelf)) > 0 || swollen !== null
}

/** The first page that holds too much; those before it stay as they are. One walk over an index, in which stories and ends of pages stand in one row. */
async function findSwollen(tx: Tx, { sectionId, locale }: Shelf): Promise<number | null> {
  const [found] = await tx.$queryRaw<{ number: number }[]>`
    with walked as (
      select number, count(*) filter (where number is null) over (order by published_at, article_id, number nulls first) as passed
        from (select published_at, article_id, null::int as number from live_articles
               where section_id = ${sectionId}::uuid and locale = ${locale}::"Locale"
               union all
              select published_at, article_id, number from section_pages
               where section_id = ${sectionId}::uuid and locale = ${locale}::"Locale") as stories_and_ends
    ), held as (
      select number, passed - lag(passed, 1, 0::bigint) over (order by number) as stories from walked where number is not null
    )
    select number from held where stories > ${MOST_ON_PAGE}::int order by number limit 1`
  return found?.number ?? null
}
