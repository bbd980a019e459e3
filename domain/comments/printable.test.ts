import { describe, expect, test } from 'vitest'
import { inPlainOrder, withFewMarks } from './printable'
import { PostComment } from './schema'

const sent = { articleId: '00000000-0000-4000-8000-000000000000', name: 'Олена', email: 'olena@example.com', text: 'Слова' }
const codes = (sample: object) =>
  PostComment.safeParse({ ...sent, ...sample }).error?.issues.map((issue) => ('params' in issue ? issue.params?.code : issue.code))

test.each(['\u202eротаредом', 'Оля\u202d', '\u2067Оля\u2069'])(
  'a name that turns its letters around is not taken, and its author is told why',
  (name) => expect(codes({ name })).toEqual(['turnsAround']),
)

test('a text that does is kept as readers would have seen it, with nothing in it that turns', () => {
  const { text } = PostComment.parse({ ...sent, text: 'Та він \u202eтоіді\u202c, і все\u2066!\u2069' })
  expect(text).toBe('Та він ідіот, і все!')
  expect(inPlainOrder('\u202eтоіді\nдругий рядок')).toBe('ідіот\nдругий рядок')
  expect(inPlainOrder('\u200fشكرا\u200f')).toBe('\u200fشكرا\u200f')
})

describe('marks over one letter', () => {
  test('that climb over the lines above are cut down', () => {
    const tower = `д${'\u0337\u0322'.repeat(200)}`
    const { name, text } = PostComment.parse({ ...sent, name: `О${tower.slice(1, 40)}ля`, text: `${tower}ай` })
    expect(text).toBe('д\u0337\u0322\u0337ай')
    expect(name).toHaveLength(6)
  })

  test.each([
    'за́мок',
    'їжа́к і йо́д'.normalize('NFD'),
    'ї́хати'.normalize('NFD'),
    'Nguyễn Thế'.normalize('NFD'),
    'ᾧ'.normalize('NFD'),
    '1️⃣ 👩🏽‍🚀',
  ])('that belong to it stay: %s', (words) => expect(withFewMarks(words)).toBe(words))
})
