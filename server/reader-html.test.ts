import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readerHtml } from './reader-html'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What a browser would make of it. */
function elements(html: string): Element[] {
  const found: Element[] = []
  const visit = (node: Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

const attr = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const runnable = (html: string) =>
  elements(html).filter(
    (element) =>
      element.tagName === 'script' && attr(element, 'type') !== 'application/ld+json' && !attr(element, 'src')?.startsWith('/reader.js'),
  )

const JSON_LD = '<script type="application/ld+json">{"headline":"\\u003c/script> <!-- \\u003cscript>"}</script>'
const MODULE = '<script type="module" src="/reader.js"></script>'

test('Next’s scripts, their preloads and the flight payload are gone; the words stay', () => {
  const html =
    '<!DOCTYPE html><html lang="uk"><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<link rel="modulepreload" href="/x.mjs"><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
    '<script src="/_next/static/chunks/b.js" async=""></script><title>A &lt;script&gt;</title></head>' +
    `<body><h1>Мости<!-- --> і річка</h1>${MODULE}${JSON_LD}<script>self.__next_f.push([1,"x"])</script><script id="_R_" nonce="">1</script></body></html>`
  expect(readerHtml(html)).toBe(
    '<!DOCTYPE html><html lang="uk"><head><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><title>A &lt;script&gt;</title></head>' +
      `<body><h1>Мости і річка</h1>${MODULE}${JSON_LD}</body></html>`,
  )
})

test.each([
  ['a script that only looks like ours', '<script src="/reader.js.evil.example/x.js"></script>'],
  ['a script from elsewhere', '<script src="//evil.example/reader.js"></script>'],
  ['data that is not JSON-LD', '<script type="application/json">{}</script>'],
  ['upper case', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a slash for a space', '<script/src=/x.js></script>'],
  ['a closing tag with rubbish', '<script>alert(1)</script foo="bar">'],
  ['a script without an end', '<script>alert(1)'],
  ['a script hidden in an escaped script', '<script><!--<script></script>alert(1)--></script>'],
  ['an import map', '<script type="importmap">{}</script>'],
  ['a second type', '<script type="module" type="application/ld+json">alert(1)</script>'],
])('%s does not reach a reader', (_, source) => {
  const html = readerHtml(`<!DOCTYPE html><html><body><p>before</p>${source}<p>after</p></body></html>`)
  expect(runnable(html)).toEqual([])
  expect(html).toContain('<p>before</p>')
})

test('what is written in quotes, comments and text areas is no script', () => {
  const html = `<!DOCTYPE html><html><body><p title="<script>x</script>">1</p><!-- <script>--><textarea><script></textarea><p>2</p></body></html>`
  expect(readerHtml(html)).toBe(html.replace('<!-- <script>-->', ''))
})

const nasty = fc.oneof(
  fc.constantFrom(
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script',
    "'",
    '"',
    '>',
    '</title>',
    '</textarea>',
    '\u2028',
    '&lt;script&gt;',
    '<svg onload=x>',
  ),
  fc.string({ unit: 'binary' }),
)
const hostile = fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('').replaceAll('\0', '').replace(/\r/g, ''))

test('whatever a journalist or a stranger writes, it stays text and is not lost', () => {
  fc.assert(
    fc.property(hostile, hostile, (headline, comment) => {
      const body = createElement('body', null, [
        createElement('h1', { key: 1, title: comment }, headline, ' '),
        createElement('textarea', { key: 2, defaultValue: comment }),
        createElement('hr', { key: 3 }),
        createElement('p', { key: 4 }, comment, headline),
      ])
      const printed = renderToStaticMarkup(createElement('html', { lang: 'uk' }, createElement('head'), body))
      const page = `<!DOCTYPE html>${printed.replace('<hr/>', '<script>self.__next_f.push([1])</script>')}`
      const stripped = readerHtml(page)
      expect(runnable(stripped)).toEqual([])
      const shape = (html: string) =>
        elements(html)
          .filter((element) => element.tagName !== 'script')
          .map((element) => [
            element.tagName,
            element.attrs,
            element.childNodes.filter((node) => node.nodeName === '#text').map((node) => ('value' in node ? node.value : '')),
          ])
      expect(shape(stripped)).toEqual(shape(page))
    }),
    { numRuns: 300 },
  )
})

test('even of HTML that nobody should have printed no script is left to run', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<script ',
        'script>',
        '!',
        '-',
        'src="/reader.js"',
        'src=x',
        '>',
        '<',
        '"',
        "'",
        '<!--',
        '-->',
        '--!>',
        '<p a="',
        '</p>',
        '<title>',
        '</title>',
        '<style>',
        '</style>',
        '<textarea>',
        '</textarea>',
        '/',
        '=',
        ' ',
        'x',
      ),
      { maxLength: 24 },
    )
    .map((parts) => `<!DOCTYPE html><html><head></head><body>${parts.join('')}`)
  fc.assert(
    fc.property(soup, (html) => {
      expect(runnable(readerHtml(html)).filter((script) => attr(script, 'src') !== '/reader.js')).toEqual([])
    }),
    { numRuns: 5_000 },
  )
})
