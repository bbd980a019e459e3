// The map's files of stories: where each begins, so that what was published long ago stays in the file it has always been in.
import type { Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'

/** The protocol allows five times as many; a file of so many is read within a second. */
export const MOST_IN_FILE = 10_000

/** Stories published at `from` and later, before `until`; null where there is no bound. */
export type StoryFile = { number: number; from: Date | null; until: Date | null }

/** In the order of time; the first begins with the first story, the last grows. */
export async function listStoryFiles(reader: Reader, locale: Locale): Promise<StoryFile[]> {
  const begun = await reader.sitemapFile.findMany({
    where: { locale },
    orderBy: { startsAt: 'asc' },
    select: { number: true, startsAt: true },
  })
  const starts = [{ number: 1, startsAt: null }, ...begun]
  return starts.map(({ number, startsAt }, place) => ({ number, from: startsAt, until: starts[place + 1]?.startsAt ?? null }))
}

/** Prisma's condition for the stories of a file. */
export function inFile(locale: Locale, { from, until }: StoryFile) {
  return { locale, publishedAt: { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) } }
}
