// The address of a search.
import type { Asked } from '@/domain/search/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'

const NAMES = ['q', 'section', 'author', 'lang', 'from', 'to'] as const

export function searchPath(locale: Locale, asked: Partial<Asked>, cursor?: string): string {
  const query = new URLSearchParams(cursor ? { cursor } : {})
  for (const name of NAMES) {
    const value = asked[name]
    if (value) query.set(name, value)
  }
  return `${localePath(locale, '/search')}?${query}`
}
