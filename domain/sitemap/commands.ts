// The one order about the map: a file that has grown full is closed, and a new one begins.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { command, done } from '../command'
import { refused } from '../outcome'
import { touch } from '../touch'
import { inFile, listStoryFiles, MOST_IN_FILE, type StoryFile } from './files'

type Begun = { locale: Locale; number: number; startsAt: Date }

/** `most`: for tests. A file that old stories were brought into is divided in its middle; no other file changes by that. */
export const divideSitemap = command('sitemap.divide', {
  input: z.strictObject({ most: z.number().int().min(1).default(MOST_IN_FILE) }),
  subject: async () => ({}),
  async run({ input: { most }, tx }) {
    const begun: Begun[] = []
    for (const locale of LOCALES) begun.push(...(await divide(tx, locale, most)))
    return begun.length === 0 ? refused('nothingChanged') : done({ begun: begun.length }, touch.paper())
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})

async function divide(tx: Tx, locale: Locale, most: number): Promise<Begun[]> {
  const files = await listStoryFiles(tx, locale)
  const begun: Begun[] = []
  let number = Math.max(...files.map((file) => file.number))
  for (let file = files.shift(); file; file = files.shift()) {
    const startsAt = await findOverflow(tx, { locale, file, most })
    if (!startsAt) continue
    number += 1
    const next = { locale, number, startsAt }
    await tx.sitemapFile.create({ data: next, select: { number: true } })
    begun.push(next)
    files.unshift({ number, from: startsAt, until: file.until })
  }
  return begun
}

type Full = { locale: Locale; file: StoryFile; most: number }

/** The first moment of what a file has no room for: a skip over the index. Stories of one moment stay together. */
async function findOverflow(tx: Tx, { locale, file, most }: Full): Promise<Date | null> {
  const first = await tx.liveArticle.findFirst({
    where: inFile(locale, file),
    orderBy: [{ publishedAt: 'asc' }, { articleId: 'asc' }],
    skip: most,
    select: { publishedAt: true },
  })
  if (!first) return null
  const before = await tx.liveArticle.findFirst({
    where: { ...inFile(locale, { ...file, until: first.publishedAt }) },
    select: { slug: true },
  })
  return before ? first.publishedAt : null
}
