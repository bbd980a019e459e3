// Whoever finds nothing hears why: what narrowed the search, and what the other language has.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SearchPage } from '@/domain/search/found'
import { readAsked } from '@/domain/search/schema'
import type { Paper } from '@/domain/settings/paper'
import type { Locale } from '@/lib/i18n/locale'
import { NothingFound } from './nothing-found'

const [SECTION, AUTHOR] = ['01a204cf-6a79-7324-aa93-7a645ca3abe7', '01a204cf-6a79-7324-aa93-7a645ca3abe8']
const CHOICES = { sections: [{ id: SECTION, name: 'Громада' }], authors: [{ id: AUTHOR, name: 'Олена Бережна' }] }

function told(query: string, { locale = 'uk' as Locale, page = {} as Partial<SearchPage> } = {}): string {
  const paper = { locale, sections: [] } as unknown as Paper
  const nothing: SearchPage = { stories: [], isAsked: true, cursor: null, meant: null, elsewhere: null, ...page }
  const props = { paper, asked: readAsked(new URLSearchParams(query)), choices: CHOICES as never, page: nothing, isFirstPage: true }
  return renderToStaticMarkup(<NothingFound {...props} />)
}

test('what narrowed the search is named, with the way to look without it', () => {
  const all = told(`q=міст&section=${SECTION}&author=${AUTHOR}&lang=en&from=2026-01-05&to=2026-03-01`)
  expect(all).toContain('розділ — «Громада», автор — Олена Бережна, англійською, з 5 січня 2026')
  expect(all).toContain(`href="/search?${new URLSearchParams({ q: 'міст' })}"`)
  expect(told('q=bridge&lang=en&to=2026-03-01', { locale: 'en' })).toContain('You refined the search: until 1 March 2026.')
  expect(told('q=міст&lang=uk')).not.toContain('Ви уточнили')
})

test('days that are the wrong way round are named so, and changed over by a link', () => {
  const html = told('q=x&from=2026-11-02&to=2026-11-01')
  expect(html).toContain('Перший день пізніший за останній')
  expect(html).toContain('href="/search?q=x&amp;from=2026-11-01&amp;to=2026-11-02"')
})

test('what the other language has is one link away, whatever their number', () => {
  const few = told('q=x', { page: { elsewhere: { locale: 'en', count: 3, isMore: false } } })
  expect(few).toContain('Зате є <a href="/search?q=x&amp;lang=en">3 матеріали англійською</a>.')
  const many = told('q=x', { locale: 'en', page: { elsewhere: { locale: 'uk', count: 20, isMore: true } } })
  expect(many).toContain('But there are <a href="/en/search?q=x&amp;lang=uk">more than 20 stories in Ukrainian</a>.')
})
