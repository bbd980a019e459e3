// The proof of the language law: what is counted is what is live, and the verdict is the law's.
import { afterEach, expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import type { Coverage } from '@/lib/i18n/coverage'
import { exportLanguageProof } from './commands'
import { languageCsv } from './csv'
import { findLanguageProof } from './desk'
import { PREFERENCES } from './front-door'
import { isEnough, isKept } from './proof'

useDatabase()

const HOUSE = system('test')
const NOW = new Date('2026-11-29T10:00:00Z')
const PERIOD = { from: '2026-11-01', to: '2026-11-29' }
const ASKED = { period: PERIOD, locale: 'uk', now: NOW } as const

afterEach(async () => {
  await db().$executeRaw`delete from articles`
})

const body = (...paragraphs: string[]) => ({
  version: 1 as const,
  blocks: paragraphs.map((text, place) => ({
    type: 'paragraph' as const,
    id: `par${place}`,
    text: [{ type: 'text' as const, text }],
  })),
})

async function proof(period = PERIOD) {
  const found = await findLanguageProof(HOUSE, { ...ASKED, period })
  if (!found) throw new Error('The house may see the proof.')
  return found
}

async function volumesIn(sectionId: string, period = PERIOD) {
  return (await proof(period)).ofPeriod.sections.find(({ id }) => id === sectionId)?.volumes
}

test('a word is what stands between spaces; a dash alone is none, an apostrophe and a hyphen are inside', async () => {
  const count = async (text: string) => (await db().$queryRaw<{ n: number }[]>`select count_words(${text}) as n`)[0]?.n
  expect(await count('Об’їзд — це 12 км, «по-перше»…')).toBe(5)
  expect(await count('It’s 5\u00a0p.m. – state-of-the-art!')).toBe(4)
  expect(await count(' — … ! ')).toBe(0)
})

test('a story counts from its publication to its withdrawal, with the words it has now', async () => {
  const { id: sectionId } = await aSection()
  const wish = { sectionId, headline: 'Міст відкрили', standfirst: 'Рух почався.', now: NOW } as const
  const { articleId, version, content } = await aLiveStory({ ...wish, body: body('Першими проїхали велосипедисти.') })
  await aDraft({ ...wish, headline: 'Ще чернетка' })
  expect(await volumesIn(sectionId)).toEqual({ uk: { stories: 1, words: 7 }, en: { stories: 0, words: 0 } })

  const longer = { ...content, body: body('Першими проїхали велосипедисти, за ними автобус.') }
  const saved = told(await saveDraft(HOUSE, { ...longer, articleId, version, kind: 'saved' }))
  told(await publishArticle(HOUSE, { articleId, version: saved.version, change: 'typo' }))
  expect(await volumesIn(sectionId)).toMatchObject({ uk: { stories: 1, words: 10 } })

  told(await withdrawArticle(HOUSE, { articleId }))
  expect(await volumesIn(sectionId)).toMatchObject({ uk: { stories: 0, words: 0 } })
})

test('a story that moves takes its words to the other section', async () => {
  const [from, to] = [await aSection(), await aSection()]
  const { articleId, version, content } = await aLiveStory({ sectionId: from.id, now: NOW })
  const saved = told(await saveDraft(HOUSE, { ...content, sectionId: to.id, articleId, version, kind: 'saved' }))
  told(await publishArticle(HOUSE, { articleId, version: saved.version, change: 'typo' }))
  expect(await volumesIn(from.id)).toMatchObject({ uk: { stories: 0, words: 0 } })
  expect(await volumesIn(to.id)).toMatchObject({ uk: { stories: 1 } })
})

test('a period has the days of the clock in Kyiv, its first and its last included', async () => {
  const { id: sectionId } = await aSection()
  // In Kyiv it is already the first of November.
  await aLiveStory({ sectionId, now: new Date('2026-10-31T22:30:00Z') })
  await aLiveStory({ sectionId, now: new Date('2026-10-31T21:30:00Z') })
  expect(await volumesIn(sectionId)).toMatchObject({ uk: { stories: 1 } })
  expect(await volumesIn(sectionId, { from: '2026-10-31', to: '2026-10-31' })).toMatchObject({ uk: { stories: 1 } })
  const { altogether } = await proof()
  expect(altogether.sections.find(({ id }) => id === sectionId)?.volumes.uk.stories).toBe(2)
})

test('what is kept is what a count of every story says', async () => {
  const section = await aSection()
  const original = await aLiveStory({ sectionId: section.id })
  await aLiveStory({ sectionId: section.id, locale: 'en', translationOfId: original.articleId })
  const { articleId } = await aLiveStory({ locale: 'en', body: body('One two three') })
  told(await withdrawArticle(HOUSE, { articleId }))
  const counted = await db().$queryRaw`
    select section_id, locale, count(*)::int as stories, sum(words)::int as words from live_articles group by 1, 2 order by 1, 2`
  const kept = await db().$queryRaw`
    select section_id, locale, sum(stories)::int as stories, sum(words)::int as words from language_totals
     group by 1, 2 having sum(stories) <> 0 or sum(words) <> 0 order by 1, 2`
  expect(kept).toEqual(counted)
})

test('the law asks for no fewer stories and no fewer words than in any other language', () => {
  const volumes = (uk: [number, number], en: [number, number]) => ({
    uk: { stories: uk[0], words: uk[1] },
    en: { stories: en[0], words: en[1] },
  })
  expect(isEnough(volumes([3, 900], [3, 900]))).toBe(true)
  expect(isEnough(volumes([3, 900], [2, 901]))).toBe(false)
  expect(isEnough(volumes([2, 900], [3, 800]))).toBe(false)
  expect(isEnough(volumes([0, 0], [0, 0]))).toBe(true)
  const whole = volumes([9, 9_000], [1, 100])
  const lacking = { id: 'one', name: 'Світ', volumes: volumes([0, 0], [1, 100]) }
  expect(isKept({ whole, sections: [lacking] })).toBe(false)
  expect(isKept({ whole, sections: [] })).toBe(true)
})

test('an English story lacks Ukrainian until its Ukrainian version is live, and again when that is withdrawn or erased', async () => {
  const english = await aLiveStory({ locale: 'en', headline: 'The bridge is open', now: NOW })
  const lacking = async () => (await proof()).untranslated
  expect(await lacking()).toMatchObject({ altogether: 1, ofPeriod: 1, newest: [{ articleId: english.articleId }] })
  expect((await proof({ from: '2026-11-01', to: '2026-11-28' })).untranslated).toMatchObject({ altogether: 1, ofPeriod: 0 })

  const ukrainian = await aDraft({ translationOfId: english.articleId })
  expect((await lacking()).altogether).toBe(1)
  told(await publishArticle(HOUSE, { articleId: ukrainian.articleId, version: ukrainian.version }))
  expect((await lacking()).altogether).toBe(0)
  told(await withdrawArticle(HOUSE, { articleId: ukrainian.articleId }))
  expect((await lacking()).altogether).toBe(1)
})

test('an English version of a Ukrainian story lacks it when the Ukrainian one is gone for good', async () => {
  const ukrainian = await aLiveStory()
  await aLiveStory({ locale: 'en', translationOfId: ukrainian.articleId })
  expect((await proof()).untranslated.altogether).toBe(0)
  await db().article.delete({ where: { id: ukrainian.articleId } })
  expect((await proof()).untranslated.altogether).toBe(1)
})

test('editors and administrators see the proof and take it away; authors, moderators and readers do neither', async () => {
  const order = { ...PERIOD, locale: 'uk' }
  for (const role of ['editor', 'admin'] as const) {
    const person = await aPerson(role)
    expect(await findLanguageProof(person, ASKED)).not.toBeNull()
    expect((await exportLanguageProof(person, order)).ok).toBe(true)
  }
  for (const role of ['author', 'moderator', 'reader'] as const) {
    const person = await aPerson(role)
    expect(await findLanguageProof(person, ASKED)).toBeNull()
    expect(await exportLanguageProof(person, order)).toMatchObject({ kind: 'forbidden' })
  }
})

test('who took the proof, for which days and what it said is in the audit log', async () => {
  const editor = await aPerson('editor')
  await aLiveStory({ locale: 'en', now: NOW })
  told(await exportLanguageProof(editor, { ...PERIOD, locale: 'en' }, { now: NOW }))
  const record = await db().auditRecord.findFirst({ where: { command: 'language.export', actorId: editor.id } })
  expect(record).toMatchObject({ subjectId: 'language', details: { ...PERIOD, kept: false, keptInPeriod: false } })
  expect(await exportLanguageProof(editor, { from: '2026-11-02', to: '2026-11-01', locale: 'uk' })).toMatchObject({ kind: 'invalid' })
})

test('the file says every section, the front door and the interface, each with its verdict', async () => {
  const { id: sectionId } = await aSection({ name: '=Наука' })
  await aLiveStory({ sectionId, now: NOW })
  const door = PREFERENCES.map((preference) => ({ preference, status: 200, language: preference === '*' ? 'en' : 'uk' }))
  const coverage: Coverage = { keys: 3, said: 2, missing: ['site.name'] }
  let csv = ''
  for await (const text of languageCsv({ proof: await proof(), door, coverage, locale: 'uk' })) csv += text
  const lines = csv.split('\r\n')
  expect(lines).toContainEqual(expect.stringMatching(/"'=Наука","2026-11-01","2026-11-29","1","0","1.0000".*"дотримано"$/))
  expect(lines.filter((line) => line.includes('перша сторінка'))).toHaveLength(PREFERENCES.length)
  expect(lines).toContainEqual(expect.stringMatching(/"\*".*"en: порушено"$/))
  expect(lines).toContainEqual(expect.stringMatching(/"2 \/ 3".*"порушено"$/))
})
