// Addresses other stories have or had in a language: an old one still answers with a redirect.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'

export async function slugsTakenByOthers(tx: Tx, article: { id: string; locale: Locale }, prefix: string): Promise<Set<string>> {
  const where = { locale: article.locale, slug: { startsWith: prefix }, articleId: { not: article.id } }
  const live = await tx.liveArticle.findMany({ where, select: { slug: true } })
  const old = await tx.oldSlug.findMany({ where, select: { slug: true } })
  return new Set([...live, ...old].map((row) => row.slug))
}
