import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GUEST, system } from '@/domain/actor'
import { assignDraft, returnToWriting, submitForReview } from '@/domain/desk/commands'
import { cancelSchedule, moveSchedule, scheduleArticle, setEmbargo } from '@/domain/schedule/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { publishArticle, restoreRevision, saveDraft } from '../commands'
import { keepRevision } from '../revision'
import { foldAutosaves, nameRevision } from './commands'
import { findComparison, findHistory } from './desk'
import { entriesOf, type RevisionHead } from './entries'
import { foldable } from './folding'
import { newestChange } from './shown'

useDatabase()

const HOUR_MS = 60 * 60 * 1000
const house = system('example')

test('autosaves of one sitting are one entry, and say what changed in it', async () => {
  const olena = await aPerson('author', 'Олена')
  const editor = await aPerson('editor', 'Ірина')
  const start = new Date('2026-11-22T08:00:00Z').getTime()
  const at = (minutes: number) => ({ now: new Date(start + minutes * 60_000) })
  const draft = await aDraft({ by: olena, now: at(0).now })
  let { version } = draft
  for (const minute of [40, 41, 42]) {
    version = told(await saveDraft(olena, { ...whole(draft), version, headline: `Міст відкрили о ${minute}` }, at(minute))).version
  }
  told(await saveDraft(editor, { ...whole(draft), version, headline: 'Міст відкрили вчасно', commentsOpen: false }, at(45)))
  const history = await findHistory(editor, draft.articleId, '')
  expect(history?.entries).toMatchObject([
    { by: ['Ірина'], saves: 1, change: { fields: ['headline', 'commentsOpen'] } },
    { by: ['Олена'], saves: 3, since: at(40).now, at: at(42).now, change: { fields: ['headline'] } },
    { by: ['Олена'], kind: 'saved', change: null },
  ])
})

test('a version names everybody whose words it brought, in the list and beside another', async () => {
  const [olena, marta] = [await aPerson('editor', 'Олена'), await aPerson('editor', 'Марта')]
  const draft = await aDraft({ by: olena })
  const made = { articleId: draft.articleId, kind: 'autosave' as const, content: draft.content }
  const at = (second: number) => new Date(Date.now() + second * 1000)
  const [first, both] = await db().$transaction(async (tx) => [
    await keepRevision(tx, { ...made, version: 2, actor: marta, now: at(1), writerIds: [marta.id] }),
    await keepRevision(tx, { ...made, version: 3, actor: house, now: at(2), writerIds: [olena.id, marta.id] }),
  ])
  const history = await findHistory(marta, draft.articleId, '')
  expect(history?.entries.map(({ by, saves }) => [by, saves])).toEqual([
    [['Марта', 'Олена'], 2],
    [['Олена'], 1],
  ])
  const compared = await findComparison(marta, draft.articleId, { from: first ?? '', to: both ?? '' })
  expect([compared?.before.by, compared?.after.by]).toEqual([['Марта'], ['Марта', 'Олена']])
})

test('what was decided beside the words stands in the history: stage, editor, hours, embargo', async () => {
  const [olena, iryna] = [await aPerson('author', 'Олена'), await aPerson('editor', 'Ірина')]
  const { articleId } = await aDraft({ by: olena })
  const [dueAt, until] = [new Date('2099-05-01T09:00:00Z'), new Date('2099-05-02T06:00:00Z')]
  told(await submitForReview(olena, { articleId }))
  told(await assignDraft(iryna, { articleId, assigneeId: iryna.id, dueAt: '2099-05-01T12:00' }))
  told(await returnToWriting(iryna, { articleId, note: 'Бракує другого джерела' }))
  told(await setEmbargo(iryna, { articleId, wallTime: '2099-05-02T09:00' }))
  told(await setEmbargo(iryna, { articleId, wallTime: null }))
  expect((await findHistory(iryna, articleId, ''))?.orders).toMatchObject([
    { order: 'embargoLifted', by: 'Ірина' },
    { order: 'embargo', by: 'Ірина', when: until },
    { order: 'returnSaying', note: 'Бракує другого джерела' },
    { order: 'assign', editor: 'Ірина', when: dueAt },
    { order: 'submit', by: 'Олена' },
  ])
})

test('planned minutes stand in the history when they are made, moved and called off', async () => {
  const editor = await aPerson('editor', 'Ірина')
  const { articleId, version } = await aLiveStory()
  const plan = { articleId, version, kind: 'withdraw' as const, wallTime: '2099-05-01T08:15' }
  const { scheduleId } = told(await scheduleArticle(editor, plan))
  told(await moveSchedule(editor, { scheduleId, wallTime: '2099-05-01T09:00' }))
  told(await cancelSchedule(editor, { scheduleId }))
  const [early, late] = [new Date('2099-05-01T05:15:00Z'), new Date('2099-05-01T06:00:00Z')]
  expect((await findHistory(editor, articleId, ''))?.orders).toMatchObject([
    { order: 'cancel', kind: 'withdraw', when: late },
    { order: 'move', from: early, when: late },
    { order: 'make', kind: 'withdraw', when: early, by: 'Ірина' },
  ])
})

test('what is offered to compare is the newest version that differs from the one before it', async () => {
  const editor = await aPerson('editor')
  const draft = await aDraft()
  told(await saveDraft(editor, { ...whole(draft), slug: 'mist', headline: 'Перша назва' }))
  const saved = told(await saveDraft(editor, { ...whole(draft), version: draft.version + 1, slug: 'mist', headline: 'Друга назва' }))
  told(await publishArticle(editor, { articleId: draft.articleId, version: saved.version }))
  const entries = (await findHistory(editor, draft.articleId, ''))?.entries ?? []
  expect(entries.map(({ kind }) => kind)).toEqual(['published', 'autosave', 'saved'])
  expect(newestChange(entries)).toEqual({ from: entries[2]?.id, to: entries[1]?.id })
  expect(newestChange(entries.slice(0, 1))).toEqual({ from: '', to: entries[0]?.id })
  expect(newestChange([])).toEqual({ from: '', to: '' })
})

test('two revisions stand side by side with names for ids, the older one before', async () => {
  const editor = await aPerson('editor', 'Ірина')
  const [other, author] = [await aSection({ name: 'Культура' }), await anAuthor({ name: 'Олена Бережна' })]
  const draft = await aDraft()
  const body = {
    version: 1 as const,
    blocks: [{ type: 'paragraph' as const, id: 'p001', text: [{ type: 'text' as const, text: 'Першими проїхали вершники.' }] }],
  }
  told(await saveDraft(editor, { ...whole(draft), sectionId: other.id, authorIds: [author.id], body }))
  const history = await findHistory(editor, draft.articleId, '')
  const [newer, older] = history?.entries ?? []
  const compared = await findComparison(editor, draft.articleId, { from: newer?.id ?? '', to: older?.id ?? '' })
  expect(compared).toMatchObject({
    before: { id: older?.id },
    after: { id: newer?.id, by: ['Ірина'] },
    fields: [
      { field: 'sectionId', before: 'Громада', after: 'Культура' },
      { field: 'authorIds', added: ['Олена Бережна'] },
    ],
    blocks: [
      {
        kind: 'changed',
        words: expect.arrayContaining([
          { kind: 'removed', text: 'велосипедисти' },
          { kind: 'added', text: 'вершники' },
        ]),
      },
    ],
  })
})

test('history is read by whoever may read the draft, and only of that article', async () => {
  const draft = await aDraft()
  const foreign = await aDraft()
  const [revision] = (await findHistory(house, draft.articleId, ''))?.entries ?? []
  for (const actor of [await aPerson('author'), await aPerson('moderator'), GUEST]) {
    expect(await findHistory(actor, draft.articleId, '')).toBeNull()
    expect(await findComparison(actor, draft.articleId, { from: revision?.id ?? '', to: revision?.id ?? '' })).toBeNull()
  }
  expect(await findComparison(house, foreign.articleId, { from: revision?.id ?? '', to: revision?.id ?? '' })).toBeNull()
  expect(await findComparison(house, draft.articleId, { from: 'x', to: 'y' })).toBeNull()
})

test('a version gets a name from whoever may write the draft, and loses it again', async () => {
  const olena = await aPerson('author')
  const draft = await aDraft({ by: olena })
  const order = { articleId: draft.articleId, revisionId: (await findHistory(olena, draft.articleId, ''))?.entries[0]?.id }
  told(await nameRevision(olena, { ...order, name: ' До правок юриста ' }))
  expect((await findHistory(olena, draft.articleId, ''))?.entries[0]?.name).toBe('До правок юриста')
  told(await nameRevision(olena, { ...order, name: '' }))
  expect((await findHistory(olena, draft.articleId, ''))?.entries[0]?.name).toBeNull()
  for (const actor of [await aPerson('author'), await aPerson('moderator'), GUEST]) {
    expect(await nameRevision(actor, { ...order, name: 'Моє' })).toMatchObject({ kind: 'forbidden' })
  }
  const other = await aDraft({ by: olena })
  expect(await nameRevision(olena, { ...order, articleId: other.articleId, name: 'Чуже' })).toMatchObject({ kind: 'invalid' })
})

test('old autosaves are folded to the last of each hour; what was published, named or saved by hand stays and can be restored', async () => {
  const editor = await aPerson('editor')
  const start = new Date('2026-10-01T08:00:00Z').getTime()
  const at = (minutes: number) => ({ now: new Date(start + minutes * 60_000) })
  const draft = await aLiveStory({ now: at(0).now })
  let { version } = draft
  for (const minute of [5, 10, 15, 70, 75]) {
    version = told(await saveDraft(editor, { ...whole(draft), version, headline: `Хвилина ${minute}` }, at(minute))).version
  }
  const named = await db().revision.findFirstOrThrow({
    where: { articleId: draft.articleId, content: { path: ['headline'], equals: 'Хвилина 10' } },
  })
  told(await nameRevision(editor, { articleId: draft.articleId, revisionId: named.id, name: 'Десята' }))
  expect(await foldAutosaves(editor, {})).toMatchObject({ kind: 'forbidden' })
  expect(await foldAutosaves(system('fold'), {}, { now: new Date(start + 24 * HOUR_MS) })).toMatchObject({ reason: 'nothingChanged' })
  const later = { now: new Date(start + 9 * 24 * HOUR_MS) }
  expect(told(await foldAutosaves(system('fold'), {}, later))).toEqual({ articles: 1, folded: 2 })
  const kept = await db().revision.findMany({
    where: { articleId: draft.articleId },
    orderBy: { createdAt: 'asc' },
    select: { content: true },
  })
  const headlines = kept.map(({ content }) => (content as { headline: string }).headline)
  expect(headlines.filter((one) => one.startsWith('Хвилина'))).toEqual(['Хвилина 10', 'Хвилина 15', 'Хвилина 75'])
  expect(await foldAutosaves(system('fold'), {}, later)).toMatchObject({ reason: 'nothingChanged' })
  told(await restoreRevision(editor, { articleId: draft.articleId, version, revisionId: named.id }))
})

const heads = fc
  .array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('autosave' as const, 'saved' as const, 'published' as const),
      name: fc.option(fc.constant('Назва')),
      createdById: fc.constantFrom('a', 'b', null),
      writerIds: fc.subarray(['a', 'b', 'c']),
      createdAt: fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minute) => new Date(Date.UTC(2026, 0) + minute * 60_000)),
    }),
    { maxLength: 60 },
  )
  .map((list): RevisionHead[] =>
    list
      .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
      .map((one, at) => ({ ...one, version: list.length - at })),
  )

test('folding never takes the newest, the fresh, the named or what was done by hand, and folding twice is folding once', () => {
  const now = new Date(Date.UTC(2026, 0, 15))
  fc.assert(
    fc.property(heads, (revisions) => {
      const gone = new Set(foldable(revisions, now))
      const rest = revisions.filter((one) => !gone.has(one.id))
      expect(foldable(rest, now)).toEqual([])
      for (const one of revisions.filter(({ id }) => gone.has(id))) {
        expect(one).toMatchObject({ kind: 'autosave', name: null })
        expect(now.getTime() - one.createdAt.getTime()).toBeGreaterThan(7 * 24 * HOUR_MS)
      }
      if (revisions[0]) expect(rest[0]?.id).toBe(revisions[0].id)
    }),
  )
})

test('every revision is in exactly one entry, in order', () => {
  fc.assert(
    fc.property(heads, (revisions) => {
      const entries = entriesOf(revisions)
      expect(entries.reduce((sum, entry) => sum + entry.saves, 0)).toBe(revisions.length)
      const places = entries.map(({ head }) => revisions.indexOf(head))
      expect(places).toEqual([...places].sort((one, other) => one - other))
    }),
  )
})

function whole({ articleId, version, content }: Awaited<ReturnType<typeof aDraft>>) {
  return { articleId, version, kind: 'autosave' as const, ...content }
}
