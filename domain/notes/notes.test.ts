import { describe, expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { publishArticle } from '@/domain/articles/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { answerNote, changeNote, reopenNote, resolveNote, writeNote } from './commands'
import { listNotes } from './desk'

useDatabase()

const NOBODY = '00000000-0000-4000-8000-000000000000'
const PASSAGE = { blockId: 'p001', quote: 'велосипедисти', offset: 17 }

async function aStoryOf(name = 'Олена') {
  const olena = await aPerson('author', name)
  const { articleId, version } = await aDraft({ by: olena, authorIds: [(await anAuthor({ person: olena })).id] })
  return { olena, articleId, version }
}

describe('saying something about a passage', () => {
  test('an editor asks, the author answers, both see a conversation in order', async () => {
    const { olena, articleId } = await aStoryOf()
    const iryna = await aPerson('editor', 'Ірина')
    const note = told(await writeNote(iryna, { articleId, passage: PASSAGE, words: ' Скільки їх було?\r\n ' }))
    const answer = told(await answerNote(olena, { noteId: note.id, words: 'Дванадцять.' }))
    told(await answerNote(iryna, { noteId: answer.id, words: 'Допишіть це.' }))
    expect(await listNotes(olena, articleId)).toMatchObject([
      {
        words: 'Скільки їх було?',
        by: 'Ірина',
        passage: PASSAGE,
        resolved: null,
        mayChange: false,
        answers: [
          { words: 'Дванадцять.', by: 'Олена', mayChange: true },
          { words: 'Допишіть це.', by: 'Ірина', mayChange: false },
        ],
      },
    ])
  })

  test('a note may be about the whole story; one without words is none', async () => {
    const { olena, articleId } = await aStoryOf()
    told(await writeNote(olena, { articleId, passage: null, words: 'Чекаю на коментар міськради.' }))
    expect(await listNotes(olena, articleId)).toMatchObject([{ passage: null }])
    expect(await writeNote(olena, { articleId, passage: null, words: '  ' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'words' }],
    })
    expect(await writeNote(olena, { articleId: NOBODY, passage: null, words: 'Де це?' })).toMatchObject({ kind: 'missing' })
  })

  test('another author, a moderator, a reader and a guest neither write nor read', async () => {
    const { olena, articleId } = await aStoryOf()
    const note = told(await writeNote(olena, { articleId, passage: null, words: 'Між нами.' }))
    for (const stranger of [await aPerson('author'), await aPerson('moderator'), await aPerson('reader'), GUEST]) {
      expect(await writeNote(stranger, { articleId, passage: null, words: 'Я теж.' })).toMatchObject({ kind: 'forbidden' })
      expect(await answerNote(stranger, { noteId: note.id, words: 'Я теж.' })).toMatchObject({ kind: 'forbidden' })
      expect(await resolveNote(stranger, { noteId: note.id })).toMatchObject({ kind: 'forbidden' })
      expect(await changeNote(stranger, { noteId: note.id, words: 'Не ваше.' })).toMatchObject({ kind: 'missing' })
      expect(await listNotes(stranger, articleId)).toBeNull()
    }
  })
})

describe('mending one’s words', () => {
  test('whoever said it may, and an editor; the earlier words are in the record', async () => {
    const { olena, articleId } = await aStoryOf()
    const note = told(await writeNote(olena, { articleId, passage: PASSAGE, words: 'Перевірити' }))
    told(await changeNote(olena, { noteId: note.id, words: 'Перевірити число' }))
    told(await changeNote(await aPerson('editor'), { noteId: note.id, words: 'Перевірити число і дату' }))
    expect(await listNotes(olena, articleId)).toMatchObject([{ words: 'Перевірити число і дату', changedAt: expect.any(Date) }])
    const records = await db().auditRecord.findMany({ where: { command: 'note.change' }, orderBy: { at: 'asc' } })
    expect(records.map((record) => (record.details as { was: string }).was)).toEqual(['Перевірити', 'Перевірити число'])
  })

  test('an author may not mend what an editor said', async () => {
    const { olena, articleId } = await aStoryOf()
    const note = told(await writeNote(await aPerson('editor'), { articleId, passage: PASSAGE, words: 'Звідки це?' }))
    expect(await changeNote(olena, { noteId: note.id, words: 'Усе гаразд' })).toMatchObject({ kind: 'forbidden' })
  })
})

describe('being done with it', () => {
  test('whoever may save may resolve and take up again; the first to resolve is remembered', async () => {
    const { olena, articleId } = await aStoryOf()
    const iryna = await aPerson('editor', 'Ірина')
    const note = told(await writeNote(iryna, { articleId, passage: PASSAGE, words: 'Звідки це?' }))
    told(await resolveNote(olena, { noteId: note.id }))
    told(await resolveNote(iryna, { noteId: note.id }))
    expect(await listNotes(iryna, articleId)).toMatchObject([{ resolved: { by: 'Олена' } }])
    told(await reopenNote(iryna, { noteId: note.id }))
    expect(await listNotes(iryna, articleId)).toMatchObject([{ resolved: null }])
    expect(await resolveNote(iryna, { noteId: NOBODY })).toMatchObject({ kind: 'missing' })
  })

  test('nothing of a note gets into the live copy', async () => {
    const { olena, articleId, version } = await aStoryOf()
    told(await writeNote(olena, { articleId, passage: PASSAGE, words: 'Канарка між рядками' }))
    told(await publishArticle(await aPerson('editor'), { articleId, version }))
    const live = await db().liveArticle.findUniqueOrThrow({ where: { articleId } })
    expect(JSON.stringify(live)).not.toContain('Канарка')
  })
})
