import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { newBlockId } from '../block-id'
import { type Block, Body, type RichText } from '../body'
import { readHtml } from './read-html'

/** The body in a few words: `p`, `h2`, `ul`; `*bold*`, `/italic/`, `[link](address)`, `|` for a break. */
function read(html: string): string[] {
  return blocksIn(html).map(sketch)
}

function blocksIn(html: string): Block[] {
  return readHtml(parse(html).childNodes, newBlockId)
}

describe('from the web', () => {
  test('headings, paragraphs, marks and links', () => {
    expect(read('<h1>Міст</h1><p>Рух <b>почався</b> <em>вчора</em>, <a href="https://a.test/x">пишуть</a>.</p><h4>Далі</h4>')).toEqual([
      'h2 Міст',
      'p Рух *почався* /вчора/, [пишуть](https://a.test/x).',
      'h3 Далі',
    ])
  })

  test('white space is what a browser shows', () => {
    expect(read('  <p>\n  Один\n   два <span> три</span> </p>\n\n<p>&nbsp;</p> слово')).toEqual(['p Один два три', 'p слово'])
    expect(read('<pre>один\nдва</pre>')).toEqual(['p один|два'])
  })

  test('one break is a break, two are a new paragraph', () => {
    expect(read('<div>Перший<br>рядок<br><br>Другий</div>')).toEqual(['p Перший|рядок', 'p Другий'])
  })

  test('lists, and lists within lists', () => {
    expect(read('<ul><li>один<li><p>два</p><p>ще</p><ol><li>три</ol>чотири</ul><ol><li>раз</ol>')).toEqual([
      'ul один · два|ще · три · чотири',
      'ol раз',
    ])
  })

  test('quotes and tables', () => {
    const table = '<table><caption>Ціни</caption><tr><th>Рік<th>Грн<tr><td>2025<td>10<tr><td>2026</table>'
    expect(read(`<blockquote><p>Ми</p><p>встигли</p></blockquote>${table}`)).toEqual([
      'quote Ми|встигли',
      'table Ціни: Рік·Грн; 2025·10; 2026·',
    ])
  })

  test('a table that lays out the page is read as what it holds', () => {
    expect(read('<table><tr><td><h2>Назва</h2><p>Текст</p></td></tr></table>')).toEqual(['h2 Назва', 'p Текст'])
  })

  test('scripts, styles, forms and pictures are left out; words in unknown elements stay', () => {
    const html =
      '<style>p{}</style><p onclick="x()">так<script>alert(1)</script><img src=x onerror=y alt="фото"> <blink>ні</blink></p><svg><text>a</text></svg>'
    expect(read(html)).toEqual(['p так ні'])
  })

  test.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', '//evil.test', ' vbscript:x', '#top'])(
    'a link to %s is only words',
    (href) => {
      expect(read(`<p><a href="${href}">тут</a></p>`)).toEqual(['p тут'])
    },
  )
})

test('from Google Docs: bold that is not, bold by style, links through a counter', () => {
  const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Розділ</span></h2>
    <p dir="ltr"><span style="font-weight:700;font-style:normal">Увага</span><span style="font-weight:400">: </span><span style="font-style:italic">читайте</span>
    <a href="https://www.google.com/url?q=https://a.test/%D0%BC&amp;sa=D"><span style="font-weight:400">тут</span></a></p>
    <ul><li dir="ltr"><p role="presentation"><span style="font-weight:400">пункт</span></p></li></ul><br></b>`
  expect(read(html)).toEqual(['h2 Розділ', 'p *Увага*: /читайте/ [тут](https://a.test/м)', 'ul пункт'])
})

test('from Word: lists drawn by hand, smart tags, empty paragraphs', () => {
  const item = (marker: string, words: string) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`
  const html = `<html xmlns:o="urn:x"><head><style>p.MsoNormal{margin:0}</style><xml><w:WordDocument/></xml></head><body><!--StartFragment-->
    <p class=MsoNormal><b>Перший</b> абзац<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
    ${item('·', 'молоко')}${item('·', 'хліб')}${item('1.', 'раз')}${item('2.', 'два')}<p>${'кінець'}</p><!--EndFragment--></body></html>`
  expect(read(html)).toEqual(['p *Перший* абзац', 'ul молоко · хліб', 'ol раз · два', 'p кінець'])
})

describe('whatever comes', () => {
  const tag = fc.constantFrom(
    ...[
      'p',
      'div',
      'b',
      'i',
      'h1',
      'h5',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'blockquote',
      'br',
      'pre',
      'script',
      'svg',
      'a',
      'span',
      'o:p',
    ],
  )
  const attributes = fc.constantFrom(
    ...[
      '',
      ' href="javascript:alert(1)"',
      ' href="https://a.test"',
      ' style="mso-list:l0 level1 lfo1"',
      ' style="font-weight:bold"',
      ' hidden',
      ' onload=x',
    ],
  )
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(' ', 'слово', '\u0000', '\ud800', '<!--', '&lt;', ']]>'),
  )
  const piece = fc.oneof(
    words,
    fc.tuple(tag, attributes).map(([name, attribute]) => `<${name}${attribute}>`),
    tag.map((name) => `</${name}>`),
  )
  const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('it is a body, with nothing forbidden in it', () => {
    fc.assert(
      fc.property(html, (text) => {
        const body: Body = { version: 1, blocks: blocksIn(text) }
        expect(Body.safeParse(body).error).toBeUndefined()
        expect(JSON.stringify(body)).not.toContain('"href":"javascript')
      }),
      { numRuns: 500 },
    )
  })

  test('no word appears that was not there, and words outside elements are not lost', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'абвгґжїщяxyz'), minLength: 1, maxLength: 8 })
    const shown = fc.constantFrom('p', 'div', 'b', 'h2', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'span', 'unknown')
    const parts = fc.array(
      fc.oneof(
        letters,
        shown.map((name) => `<${name}>`),
        shown.map((name) => `</${name}>`),
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(parts, (pieces) => {
        const given = pieces.filter((one) => !one.startsWith('<')).join('')
        expect(sorted(plain(blocksIn(pieces.join(''))))).toBe(sorted(given))
      }),
      { numRuns: 500 },
    )
  })

  test('depth and size cannot hurt', () => {
    expect(read(`${'<div>'.repeat(20_000)}глибоко`)).toEqual(['p глибоко'])
    expect(read(`${'<ul><li>'.repeat(2_000)}глибоко`)).toEqual(['ul глибоко'])
    expect(blocksIn('<p>а</p>'.repeat(5_000))).toHaveLength(5_000)
    expect(plain(blocksIn(`<p>${'слово '.repeat(50_000)}`)).length).toBeGreaterThan(200_000)
  })
})

function plain(blocks: Block[]): string {
  return blocks
    .flatMap(linesOf)
    .flatMap((line) => line.map((inline) => (inline.type === 'text' ? inline.text : '')))
    .join('')
}

function linesOf(block: Block): RichText[] {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return [block.header, ...block.rows].flat()
  return 'text' in block && typeof block.text !== 'string' ? [block.text] : []
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

function sketch(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level} ${sketchLine(block.text)}`
    case 'list':
      return `${block.style === 'numbered' ? 'ol' : 'ul'} ${block.items.map(sketchLine).join(' · ')}`
    case 'table':
      return `table ${block.caption}: ${[block.header, ...block.rows].map((row) => row.map(sketchLine).join('·')).join('; ')}`
    case 'quote':
      return `quote ${sketchLine(block.text)}`
    default:
      return `p ${'text' in block && typeof block.text !== 'string' ? sketchLine(block.text) : ''}`
  }
}

function sketchLine(text: RichText): string {
  return text
    .map((inline) => {
      if (inline.type === 'break') return '|'
      return (inline.marks ?? []).reduce((words, mark) => {
        if (mark.type === 'link') return `[${words}](${mark.href})`
        return mark.type === 'bold' ? `*${words}*` : `/${words}/`
      }, inline.text)
    })
    .join('')
}
