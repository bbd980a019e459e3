// A batch of readings is kept, by the hour.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { sqlRows } from '@/lib/sql-rows'
import { command, done } from '../command'
import { touch } from '../touch'

const KEPT_DAYS = 35

const KeepReads = z.strictObject({ counts: z.array(z.strictObject({ articleId: z.uuid(), reads: z.int().min(1) })) })

/** Of what is not live nothing is kept: whoever counts has not asked. */
export const keepReads = command('reads.keep', {
  input: KeepReads,
  subject: async () => ({}),
  async run({ input: { counts }, tx, now }) {
    const rows = counts.map(({ articleId, reads }) => ({ article_id: articleId, reads }))
    const kept = await tx.$executeRaw`
      insert into article_reads (article_id, hour, reads)
      select article_id, date_trunc('hour', ${now}::timestamptz), sum(one.reads)
        from jsonb_to_recordset(${sqlRows(rows)}::jsonb) as one (article_id uuid, reads int) join live_articles using (article_id)
       group by article_id
      on conflict (article_id, hour) do update set reads = article_reads.reads + excluded.reads`
    await tx.$executeRaw`delete from article_reads where hour < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)`
    return done({ stories: kept }, ...(kept > 0 ? LOCALES.map(touch.read) : []))
  },
  record: ({ value: { stories } }) => (stories > 0 ? { type: 'reads', id: 'batch', details: { stories } } : []),
})
