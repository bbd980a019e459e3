// One reading of the article for a render: its metadata and its page ask for the same one.
import { cache } from 'react'
import { findArticle } from '@/domain/articles/queries'
import type { Locale } from '@/lib/i18n/locale'

// React remembers by argument, so the two parts of the address come apart.
export const articleOf = cache((locale: Locale, slug: string) => findArticle({ locale, slug }))
