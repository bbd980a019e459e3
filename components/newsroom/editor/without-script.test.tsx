import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DraftContent } from '@/domain/articles/schema'
import { LOCALES } from '@/lib/i18n/locale'
import { WithoutScript } from './without-script'

const text = [{ type: 'text' as const, text: 'Першими проїхали велосипедисти.' }]
const body = { version: 1, blocks: [{ type: 'paragraph', id: 'p001', text }] } as const
const content = { headline: 'Міст відкрили', standfirst: 'Після трьох років.', body } as unknown as DraftContent

test.each(LOCALES)('without JavaScript the writing page says so in %s and shows the words', (locale) => {
  const html = renderToStaticMarkup(<WithoutScript locale={locale} article={{ content, locale: 'uk' }} preview="/preview" />)
  expect(html).toMatch(/^<noscript>.*JavaScript.*<\/noscript>$/s)
  for (const words of ['Міст відкрили', 'Після трьох років.', 'Першими проїхали велосипедисти.']) expect(html).toContain(words)
})
