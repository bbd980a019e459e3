// A story drawn: every kind of block, and nothing an editor could write becomes code.
import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import type { Block, Body, RichText } from '@/domain/articles/body'
import type { StoryArticle } from '@/domain/articles/story'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { aDrawnStory } from '@/domain/testing/example-story'
import { Story } from './story'

const words = (text: string): RichText => [{ type: 'text', text }]
const MEDIA = '0197a000-0000-7000-8000-000000000001'

const draw = (story: StoryArticle) => renderToStaticMarkup(<Story story={story} />)
const drawBlock = (block: Block) => draw(aDrawnStory({ body: { version: 1, blocks: [block] } }))

describe('each kind of block', () => {
  const kinds: [Block, string][] = [
    [
      { type: 'paragraph', id: 'b001', text: [{ type: 'text', text: 'слово', marks: [{ type: 'bold' }] }] },
      '<p><strong>слово</strong></p>',
    ],
    [{ type: 'heading', id: 'b001', level: 2, text: words('Частина') }, '<h2 id="h-b001">Частина</h2>'],
    [{ type: 'list', id: 'b001', style: 'numbered', items: [words('раз')] }, '<ol><li>раз</li></ol>'],
    [{ type: 'quote', id: 'b001', text: words('Так'), source: 'Леся' }, '<blockquote><p>Так</p></blockquote><figcaption>Леся</figcaption>'],
    [{ type: 'pullQuote', id: 'b001', text: 'Річка' }, '<figure class="pull-quote"><blockquote><p>Річка</p></blockquote></figure>'],
    [
      { type: 'factBox', id: 'b001', title: 'Числа', blocks: [{ type: 'paragraph', id: 'b002', text: words('сорок') }] },
      '<h2 id="f-b001">Числа</h2><p>сорок</p>',
    ],
    [{ type: 'image', id: 'b001', mediaId: MEDIA, alt: 'Берег', width: 'text' }, 'alt="Берег"'],
    [{ type: 'gallery', id: 'b001', items: [{ mediaId: MEDIA }] }, 'href="/media/abc/1920.webp"'],
    [{ type: 'table', id: 'b001', caption: 'Ціни', header: [words('Хліб')], rows: [[words('38')]] }, '<caption>Ціни</caption>'],
    [
      { type: 'embed', id: 'b001', provider: 'telegram', url: 'https://t.me/yavoryn/1' },
      '<a href="https://t.me/yavoryn/1">Відкрити на t.me</a>',
    ],
  ]

  it.each(kinds)('$type is drawn', (block, html) => {
    expect(drawBlock(block)).toContain(html)
  })

  it('whose photograph is gone is left out', () => {
    const body: Body = { version: 1, blocks: [{ type: 'image', id: 'b001', mediaId: MEDIA, width: 'wide' }] }
    expect(draw(aDrawnStory({ body, photos: new Map() }))).not.toContain('<figure')
  })

  it('that says nothing is left out', () => {
    expect(drawBlock({ type: 'heading', id: 'b001', level: 3, text: words('  ') })).not.toContain('<h3 id="h-')
  })
})

test('its dates are there to see, each with what it is a date of', () => {
  const byline = draw(aDrawnStory({ updatedAt: new Date('2026-11-13T15:00:00Z') }))
  expect(byline).toContain('<span>Опубліковано </span><time dateTime="2026-11-12T14:05:00+02:00"')
  expect(byline).toContain('<span>Оновлено </span><time dateTime="2026-11-13T17:00:00+02:00"')
})

describe('an embed', () => {
  const embed = drawBlock({ type: 'embed', id: 'b001', provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Відео' })

  it('loads nothing of a third party until it is asked to', () => {
    expect(embed).not.toContain('<iframe')
    expect(embed).toContain('data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"')
  })
})

describe('the head of a story', () => {
  it('links every author, in order', () => {
    const html = draw(aDrawnStory())
    expect(html.replace(/<[^>]+>/g, '')).toContain('Олена Бережна, Тарас Ковальчук')
    expect(html).toContain('<a rel="author" href="/author/olena-berezhna">Олена Бережна</a>')
  })

  it('says when, by the clock of Kyiv for people and for machines', () => {
    const html = draw(aDrawnStory())
    expect(html).toContain('dateTime="2026-11-12T14:05:00+02:00"')
    expect(html).toContain('12 листопада 2026, 14:05')
  })

  it('of a draft stands without a section and without a date', () => {
    expect(draw({ ...aDrawnStory(), section: null, publishedAt: null })).toContain('Ще не опубліковано')
  })
})

test('whatever an editor writes, nothing in the page can run', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.string(), (body, headline) => {
      for (const element of elementsOf(draw(aDrawnStory({ body, headline, standfirst: headline })))) {
        expect(element.tagName).not.toBe('script')
        for (const { name, value } of element.attrs) {
          expect(name).not.toMatch(/^on/)
          expect(name).not.toBe('srcdoc')
          if (['href', 'src', 'data-src'].includes(name)) expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i)
        }
      }
    }),
  )
})

type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

function elementsOf(html: string): Element[] {
  const inside = (node: Node): Element[] =>
    'childNodes' in node ? node.childNodes.flatMap((child) => [...own(child), ...inside(child)]) : []
  const own = (node: Node): Element[] => ('tagName' in node ? [node] : [])
  return inside(parseFragment(html))
}
