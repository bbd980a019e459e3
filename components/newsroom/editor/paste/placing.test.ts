// What is pasted, and where: the body in a few words, with the caret in it.
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { newBlockId } from '@/domain/articles/block-id'
import type { Block, BlockOf, RichText } from '@/domain/articles/body'
import { readHtml } from '@/domain/articles/html-reader/read-html'
import { editorDocument } from '@/domain/articles/tiptap'
import { schema } from '../words/testing/hands'
import { placed } from './placing'

const LIST = '<ul><li>один</li><li>два</li></ul><p>три</p>'
const MARKED = '<p>Речення з <a href="https://a.test/">посиланням</a></p><p>і <b>жирне</b></p>'
const MIXED = '<p>раз</p><h2>Назва</h2><p>далі</p>'
const TABLE = '<table><tr><td>Рік<td>Грн<tr><td>2025<td><b>10</b></table>'

const words = (text: string): RichText => (text === '' ? [] : [{ type: 'text', text }])
const list = (...items: string[]): BlockOf<'list'> => ({ type: 'list', id: 'list', style: 'bulleted', items: items.map(words) })
const paragraph = (text: string): BlockOf<'paragraph'> => ({ type: 'paragraph', id: 'para', text: words(text) })
const quote = (text: string): Block => ({ type: 'quote', id: 'quote', text: words(text) })
const box = (...blocks: BlockOf<'factBox'>['blocks']): Block => ({ type: 'factBox', id: 'fact', title: 'Довідка', blocks })
const table = (cell: string): Block => ({ type: 'table', id: 'table', header: [words('Рік')], rows: [[words(cell)]] })

test.each([
  ['behind an item', [list('пункт|', 'далі')], LIST, 'ul(пункт; один; два; три|; далі)'],
  ['into an empty item', [list('|')], LIST, 'ul(один; два; три|)'],
  ['into the middle of an item', [list('пу|нкт')], LIST, 'ul(пу; один; два; три|; нкт)'],
  ['before an item', [list('перше', '|пункт')], LIST, 'ul(перше; один; два; три|; пункт)'],
  ['paragraphs with marks', [list('пункт|')], MARKED, 'ul(пункт; Речення з [посиланням]; і *жирне*|)'],
  ['one sentence with a mark goes on in its item', [list('пункт |')], '<p>і <b>жирне</b></p>', 'ul(пункт і *жирне*|)'],
  ['what cannot be an item stands behind the list', [list('пункт|', 'далі')], MIXED, 'ul(пункт; раз) h2(Назва) p(далі|) ul(далі)'],
  ['nothing is left of an empty list', [list('|')], `<h2>Назва</h2>${TABLE}`, 'h2(Назва) table(Рік, Грн; 2025, *10*|)'],
  ['a table in the middle of an item', [list('пу|нкт')], TABLE, 'ul(пу) table(Рік, Грн; 2025, *10*|) ul(нкт)'],
])('in a list: %s', (_, blocks, html, result) => {
  expect(pasted(blocks, html)).toBe(result)
})

test.each([
  ['lines of its paragraph', [table('1998|')], MARKED, 'table(Рік; 1998/Речення з [посиланням]/і *жирне*|)'],
  ['an empty cell', [table('|')], LIST, 'table(Рік; один/два/три|)'],
  ['before its words', [table('|1998')], LIST, 'table(Рік; один/два/три/|1998)'],
  ['a table has no table within', [table('|')], TABLE, 'table(Рік; Рік · Грн/2025 · *10*|)'],
])('in a cell: %s', (_, blocks, html, result) => {
  expect(pasted(blocks, html)).toBe(result)
})

test.each([
  ['paragraphs and lists stay', [box(paragraph('Є|'))], `<p>і <b>жирне</b></p>${LIST}`, 'box(Довідка p(Єі *жирне*) ul(один; два) p(три|))'],
  [
    'headings and tables are paragraphs',
    [box(paragraph('|'))],
    `<h2>Назва</h2>${TABLE}`,
    'box(Довідка p(Назва) p(Рік · Грн) p(2025 · *10*|))',
  ],
  ['its list stays whole', [box(list('а|', 'б'))], `<h2>Назва</h2>${LIST}`, 'box(Довідка ul(а; Назва; один; два; три|; б))'],
])('in a fact box: %s', (_, blocks, html, result) => {
  expect(pasted(blocks, html)).toBe(result)
})

test.each([
  ['paragraphs are lines of a quote', [quote('Ми|')], MARKED, 'quote(Ми/Речення з [посиланням]/і *жирне*|)'],
  ['a list parts a quote', [quote('Ми| встигли')], LIST, 'quote(Ми) ul(один; два) p(три| встигли)'],
  ['paragraphs go on in a paragraph', [paragraph('до | після')], '<p>раз</p><p>два</p>', 'p(до раз) p(два| після)'],
  ['a heading stays one', [paragraph('до | після')], '<h2>Назва</h2>', 'p(до ) h2(Назва|) p( після)'],
  ['in an empty paragraph', [paragraph('|')], MIXED, 'p(раз) h2(Назва) p(далі|)'],
])('on the page: %s', (_, blocks, html, result) => {
  expect(pasted(blocks, html)).toBe(result)
})

test('where there is room for words alone, words stay apart', () => {
  const pull: Block = { type: 'pullQuote', id: 'pull', text: 'Ми|' }
  expect(pasted([pull], LIST)).toBe('pullQuote(Ми один два три|)')
  expect(pasted([pull], '<p>, <b>потім</b><br>вони</p>')).toBe('pullQuote(Ми, потім вони|)')
})

test('in place of a block that is selected', () => {
  const embed: Block = { type: 'embed', id: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }
  const doc = schema.nodeFromJSON(editorDocument({ version: 1, blocks: [embed, paragraph('далі')] }))
  const { doc: after } = placed(EditorState.create({ doc, selection: NodeSelection.create(doc, 0) }), read(MIXED))
  after.check()
  expect(after.content.content.map((node) => sketch(node)).join(' ')).toBe('p(раз) h2(Назва) p(далі) p(далі)')
})

test('in place of words that are selected across items', () => {
  const doc = schema.nodeFromJSON(editorDocument({ version: 1, blocks: [list('перше', 'друге', 'третє')] }))
  const selection = TextSelection.create(doc, 5, doc.content.size - 5)
  const { doc: after } = placed(EditorState.create({ doc, selection }), read(LIST))
  after.check()
  expect(sketch(after.child(0))).toBe('ul(пе; один; два; три; тє)')
})

function pasted(blocks: Block[], html: string): string {
  const marked = schema.nodeFromJSON(editorDocument({ version: 1, blocks }))
  let at = 0
  marked.descendants((node, start) => {
    if (node.isText && node.text?.includes('|')) at = start + node.text.indexOf('|')
  })
  const begun = EditorState.create({ doc: marked })
  const state = begun.apply(begun.tr.delete(at, at + 1))
  const change = placed(state.apply(state.tr.setSelection(TextSelection.create(state.doc, at))), read(html))
  change.doc.check()
  const { doc } = change.insert(change.selection.from, schema.text('|'))
  return doc.content.content.map((node) => sketch(node)).join(' ')
}

function read(html: string): Block[] {
  return readHtml(parse(html).childNodes, newBlockId)
}

function sketch(node: DocumentNode): string {
  const inner = (between: string) => node.content.content.map((child) => sketch(child)).join(between)
  switch (node.type.name) {
    case 'text':
      return node.marks.reduce((text, { type }) => (type.name === 'link' ? `[${text}]` : `*${text}*`), node.text ?? '')
    case 'hardBreak':
      return '/'
    case 'bulletList':
      return `ul(${node.content.content
        .map((item) =>
          item
            .child(0)
            .content.content.map((child) => sketch(child))
            .join(''),
        )
        .join('; ')})`
    case 'table':
      return `table(${node.content.content
        .map((row) =>
          row.content.content
            .map((cell) =>
              cell
                .child(0)
                .content.content.map((child) => sketch(child))
                .join(''),
            )
            .join(', '),
        )
        .join('; ')})`
    case 'factBox':
      return `box(${inner(' ')})`
    case 'factBoxTitle':
      return node.textContent
    case 'paragraph':
      return `p(${inner('')})`
    case 'heading':
      return `h${node.attrs.level}(${inner('')})`
    default:
      return `${node.type.name}(${inner('')})`
  }
}
