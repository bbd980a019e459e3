// Readers' pages never put words on photographs: what has no photograph under it needs no contrast against one (decision 40).
import { expect, test } from 'vitest'
import { listSources } from './sources'

/** Taken out of the flow, and why no words of theirs come to stand on a picture. */
const OUT_OF_FLOW: Record<string, string> = {
  '.visually-hidden': 'is not seen',
  '.sr-only': 'is not seen',
  '.skip-link:not(:focus)': 'is not seen',
  '.skip-link': 'has a ground of its own, over the head of the page',
  '.masthead-search form': 'opens over the page with a ground of its own',
  '.search-box [role="listbox"]': 'opens over the page with a ground of its own',
}

type Rule = { file: string; selectors: string[]; body: string }

const sheets = [
  ...listSources(/\.css$/, ['components']).filter(({ file }) => !file.startsWith('components/newsroom/')),
  ...listSources(/\(reader\)\/.*\.css$/, ['app']),
]

const rules = sheets.flatMap(({ file, text }): Rule[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    file,
    selectors: selectors.split(',').map((one) => one.trim()),
    body,
  })),
)

/** A box without words: a line, a dot, the surface that makes a card one link. */
const isWordless = (selector: string, body: string) => /::(?:before|after)$/.test(selector) && /content:\s*""/.test(body)

test('nothing with words leaves its place on the page', () => {
  expect(rules.length).toBeGreaterThan(200)
  const out = rules.filter(({ body }) => /position:\s*(?:absolute|fixed)/.test(body))
  const strangers = out.flatMap(({ file, selectors, body }) =>
    selectors.filter((one) => !(one in OUT_OF_FLOW) && !isWordless(one, body)).map((one) => `${file}: ${one}`),
  )
  expect(strangers).toEqual([])
})

test('no photograph lies under words as their ground', () => {
  expect(rules.filter(({ body }) => /background[^;]*url\(/.test(body)).map(({ file, selectors }) => `${file}: ${selectors}`)).toEqual([])
  const readers = listSources(/\.tsx?$/, ['components', 'app']).filter(({ file }) => !/newsroom|\(staff\)|\.test\./.test(file))
  expect(readers.filter(({ text }) => /backgroundImage|background-image/.test(text)).map(({ file }) => file)).toEqual([])
})

test('a pull quote is words alone: no picture can stand in it, and nothing moves it over one', () => {
  const drawn = listSources(/components\/article\/body\/quote-blocks\.tsx$/, ['components'])
  expect(drawn).toHaveLength(1)
  expect(drawn.filter(({ text }) => /<(?:img|picture|Picture|Photo)\b/.test(text))).toEqual([])
  const moved = rules.filter(
    ({ selectors, body }) => selectors.some((one) => /quote/.test(one)) && /(?:position|translate|margin[\w-]*:[^;]*-\d)/.test(body),
  )
  expect(moved).toEqual([])
})
