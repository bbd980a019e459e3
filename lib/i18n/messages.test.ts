import { expect, test } from 'vitest'
import { LOCALES } from './locale'
import { MESSAGES } from './messages'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
}

const uk = new Map(leaves(MESSAGES.uk as unknown as Tree))
const en = new Map(leaves(MESSAGES.en as unknown as Tree))

test('both languages say the same things', () => {
  expect([...uk.keys()].sort()).toEqual([...en.keys()].sort())
  expect(uk.size).toBeGreaterThan(100)
})

test('Ukrainian plurals have all their forms', () => {
  const wrong = [...uk].filter(
    ([, text]) => /, plural,/.test(text) && !['one {', 'few {', 'many {', 'other {'].every((form) => text.includes(form)),
  )
  expect(wrong).toEqual([])
})

test('both languages expect the same values', () => {
  const wrong = [...uk].filter(([key, text]) => values(text).join() !== values(en.get(key) ?? '').join()).map(([key]) => key)
  expect(wrong).toEqual([])
})

test('quotes, apostrophes and dashes are the language’s own', () => {
  expect([...uk].filter(([, text]) => /[а-яіїєґ]['"`][а-яіїєґ]|"|“[^„]*”| - /i.test(text)).map(([key]) => key)).toEqual([])
  expect([...en].filter(([, text]) => /\w'\w| - /.test(text)).map(([key]) => key)).toEqual([])
})

test('a thing has one name: a story is no article, a strip over the pages is no piece of news', () => {
  // The law has articles, and readers know the strip by a name of their own.
  const isAbout = (text: string, name: RegExp) => name.test(text.replace(/\{[^{}]*\}/g, ''))
  expect([...en].filter(([key, text]) => !key.startsWith('language.') && isAbout(text, /\barticles?\b/i)).map(([key]) => key)).toEqual([])
  expect([...uk].filter(([key, text]) => !key.startsWith('site.') && isAbout(text, /термінов\S+ новин/i)).map(([key]) => key)).toEqual([])
})

test('there is a word in each language for everything', () => {
  for (const locale of LOCALES) {
    const empty = leaves(MESSAGES[locale] as unknown as Tree).filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  }
})

/** Names of the values an ICU message takes. A branch of a plural or a choice stands in braces too, but names nothing. */
function values(message: string): string[] {
  const names = new Set<string>()
  const open: ('value' | 'branch')[] = []
  for (const { index, 0: brace } of message.matchAll(/[{}]/g)) {
    if (brace === '}') open.pop()
    else if (open.at(-1) === 'value') open.push('branch')
    else {
      open.push('value')
      names.add(message.slice(index + 1).split(/[,}]/, 1)[0] ?? '')
    }
  }
  return [...names].sort()
}
