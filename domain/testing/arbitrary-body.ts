// Any valid body, hostile words included: for properties that must hold whatever an editor writes.
import fc from 'fast-check'
import { type Block, type Body, EMBED_PROVIDERS, type Inline, type Mark, type RichText } from '@/domain/articles/body'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp; <!--',
  '\u2028\u2029',
  'Їжак з’їв ґрунт «вчора» — 5 % й 1/2',
]

/** Letters of both languages and signs that HTML, JSON or Unicode treat in their own way. */
export const characters = fc.constantFrom(
  ...'абвґєіїЩ’ʼaZz0 9',
  ...'<>&"\'`/\\=;:!-',
  '\n',
  '\t',
  '\u00a0',
  '\u0301',
  '\u200d',
  '\u2028',
  '\ufeff',
  '😀',
)

const text = fc.oneof(fc.string({ unit: characters, minLength: 1, maxLength: 40 }), fc.constantFrom(...HOSTILE))
const line = text.map((value) => value.trim()).filter((value) => value !== '')
const blockId = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_-'), minLength: 4, maxLength: 12 })
const href = fc.oneof(
  fc.webUrl({ withQueryParameters: true }).filter((url) => !/[\s<>"]/.test(url)),
  fc.constantFrom('/polityka/mist', 'mailto:redaktsiia@visnyk.test', 'tel:+380 44 123-45-67', 'https://visnyk.test/?a=1&b=%22'),
)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'bold' }),
  fc.constant<Mark>({ type: 'italic' }),
  href.map((address): Mark => ({ type: 'link', href: address })),
)
const marks = fc.uniqueArray(mark, { selector: (one) => one.type, minLength: 1, maxLength: 3 })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('text' as const), text, marks }, { requiredKeys: ['type', 'text'] }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
)
const richText: fc.Arbitrary<RichText> = fc.array(inline, { maxLength: 5 })

const paragraph = fc.record({ type: fc.constant('paragraph' as const), id: blockId, text: richText })
const list = fc.record({
  type: fc.constant('list' as const),
  id: blockId,
  style: fc.constantFrom('bulleted' as const, 'numbered' as const),
  items: fc.array(richText, { minLength: 1, maxLength: 4 }),
})
const picture = { mediaId: fc.uuid(), alt: line, caption: line, credit: line }

const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc.array(richText, { minLength: columns, maxLength: columns })
  return fc.record(
    { type: fc.constant('table' as const), id: blockId, caption: line, header: row, rows: fc.array(row, { maxLength: 3 }) },
    { requiredKeys: ['type', 'id', 'header', 'rows'] },
  )
})

export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list,
  table,
  fc.record({ type: fc.constant('heading' as const), id: blockId, level: fc.constantFrom(2 as const, 3 as const), text: richText }),
  fc.record({ type: fc.constant('quote' as const), id: blockId, text: richText, source: line }, { requiredKeys: ['type', 'id', 'text'] }),
  fc.record({ type: fc.constant('pullQuote' as const), id: blockId, text: line, source: line }, { requiredKeys: ['type', 'id', 'text'] }),
  fc.record({
    type: fc.constant('factBox' as const),
    id: blockId,
    title: line,
    blocks: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }),
  }),
  fc.record(
    { type: fc.constant('image' as const), id: blockId, ...picture, width: fc.constantFrom('text' as const, 'wide' as const) },
    { requiredKeys: ['type', 'id', 'mediaId', 'width'] },
  ),
  fc.record({
    type: fc.constant('gallery' as const),
    id: blockId,
    items: fc.array(fc.record(picture, { requiredKeys: ['mediaId'] }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record(
    {
      type: fc.constant('embed' as const),
      id: blockId,
      provider: fc.constantFrom(...EMBED_PROVIDERS),
      url: fc.webUrl({ validSchemes: ['https'] }).filter((url) => !/[\s<>"]/.test(url)),
      title: line,
    },
    { requiredKeys: ['type', 'id', 'provider', 'url'] },
  ),
)

export const arbitraryBody: fc.Arbitrary<Body> = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(arbitraryBlock, { maxLength: 6 }),
})
