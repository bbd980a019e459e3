// Feeds have changed: written down in the transaction that changes them, so that the hub hears of it whatever happens afterwards.
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Filing } from '../../articles/places'
import { type Touch, touch } from '../../touch'

type Changed = { locale: Locale; filings: readonly (Filing | null)[]; now: Date }

/** Of the paper, and of every section, author and tag the story is or was filed under. Nothing is written while there is no hub. */
export async function noteForHub(tx: Tx, { locale, filings, now }: Changed): Promise<Touch[]> {
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { hubUrl: true } })
  if (!settings?.hubUrl) return []
  const places = new Set(['paper/'])
  for (const filing of filings) {
    if (!filing) continue
    places.add(`section/${filing.sectionId}`)
    for (const id of filing.authorIds) places.add(`author/${id}`)
    for (const id of filing.tagIds) places.add(`tag/${id}`)
  }
  // In one order, for two stories that are published at once.
  const rows = [...places].sort().map((place) => {
    const [kind = '', id = ''] = place.split('/')
    return Prisma.sql`(${kind}, ${id}, ${locale}::"Locale", 0, ${now}, ${now})`
  })
  await tx.$executeRaw`
    insert into hub_pings (kind, subject_id, locale, attempts, changed_at, due_at) values ${Prisma.join(rows)}
    on conflict (kind, subject_id, locale) do update set attempts = 0, changed_at = excluded.changed_at, due_at = excluded.due_at`
  return [touch.hub()]
}
