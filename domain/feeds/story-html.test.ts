// A story in a feed reader: whatever an editor wrote, it is safe HTML with whole addresses.
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { Block, Body } from '../articles/body'
import { arbitraryBody } from '../testing/arbitrary-body'
import { aDrawnStory, aStoryPhoto } from '../testing/example-story'
import { storyHtml } from './story-html'

type Element = DefaultTreeAdapterTypes.Element
const SITE = 'https://visnyk.example'
/** What programs that read feeds keep; everything else they would throw away, or should. */
const ELEMENTS = new Set(
  'p h2 h3 ul ol li blockquote aside figure figcaption img table caption thead tbody tr th td a strong em br'.split(' '),
)

test('whatever stands in a body, no script, no style and no address without its house comes out', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const html = told(body)
      const elements = elementsIn(html)
      expect(elements.filter(({ tagName }) => !ELEMENTS.has(tagName)).map(({ tagName }) => tagName)).toEqual([])
      expect(html).not.toMatch(/<script/i)
      for (const { attrs } of elements) {
        for (const { name, value } of attrs) {
          expect(['href', 'src', 'alt', 'width', 'height']).toContain(name)
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:\/\/[^\s/]+|mailto:\S|tel:\+?\d)/)
        }
      }
    }),
  )
})

test('every kind of block has its place', () => {
  const said = (text: string) => [{ type: 'text' as const, text }]
  const blocks: Block[] = [
    { type: 'heading', id: 'h001', level: 2, text: said('Міст') },
    {
      type: 'paragraph',
      id: 'p001',
      text: [
        { type: 'text', text: 'Далі', marks: [{ type: 'bold' }, { type: 'link', href: '/hromada/mist' }] },
        { type: 'break' },
        { type: 'text', text: 'дзвонить', marks: [{ type: 'link', href: 'tel:+380 44 123' }] },
      ],
    },
    { type: 'list', id: 'l001', style: 'numbered', items: [said('перше'), []] },
    { type: 'quote', id: 'q001', text: said('Пливемо.'), source: 'Капітанка' },
    { type: 'factBox', id: 'f001', title: 'Довідка', blocks: [{ type: 'paragraph', id: 'p002', text: said('300 метрів') }] },
    { type: 'image', id: 'i001', mediaId: 'photo', width: 'text', credit: 'Малюнок: Вісник' },
    { type: 'gallery', id: 'g001', items: [{ mediaId: 'photo' }, { mediaId: 'gone' }] },
    { type: 'table', id: 't001', caption: 'Рахунок', header: [said('Хто'), []], rows: [[said('Явір'), said('3')]] },
    { type: 'embed', id: 'e001', provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Відкриття' },
  ]
  expect(told({ version: 1, blocks }).split('\n')).toEqual([
    '<h2>Міст</h2>',
    '<p><strong><a href="https://visnyk.example/hromada/mist">Далі</a></strong><br/><a href="tel:+380%2044%20123">дзвонить</a></p>',
    '<ol><li>перше</li><li></li></ol>',
    '<blockquote><p>Пливемо.</p><p>— Капітанка</p></blockquote>',
    '<aside><h3>Довідка</h3><p>300 метрів</p></aside>',
    `<figure>${PICTURE}<figcaption>Порон на річці. Малюнок: Вісник</figcaption></figure>`,
    `<figure>${PICTURE}<figcaption>Порон на річці. Фото: Ольга Сич</figcaption></figure>`,
    '<table><caption>Рахунок</caption><thead><tr><th>Хто</th><th></th></tr></thead><tbody><tr><td>Явір</td><td>3</td></tr></tbody></table>',
    '<p><a href="https://youtu.be/dQw4w9WgXcQ">Відео на YouTube: Відкриття</a></p>',
  ])
})

test('the lead photograph comes first, with whose it is', () => {
  const lead = { photo: aStoryPhoto(), alt: 'Порон', caption: '', credit: 'Ольга Сич' }
  expect(storyHtml(aDrawnStory({ lead }), SITE)).toBe(`<figure>${PICTURE}<figcaption>Фото: Ольга Сич</figcaption></figure>`)
})

const PICTURE = '<img src="https://visnyk.example/media/abc/1200.jpg" alt="Порон" width="1200" height="800"/>'

function told(body: Body): string {
  return storyHtml({ ...aDrawnStory({ body }), photos: new Map([['photo', aStoryPhoto()]]) }, SITE)
}

function elementsIn(html: string): Element[] {
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...walk(node.childNodes)] : []))
  return walk(parseFragment(html).childNodes)
}
