// Orders about notes: say something about a passage, answer, mend one's words, put it aside as done and take it up again.
import { findDeskArticle } from '@/domain/articles/desk-article'
import { personId } from '@/domain/articles/revision'
import { command, done } from '@/domain/command'
import { can } from '@/domain/permissions'
import type { Tx } from '@/lib/db'
import { AnswerNote, ChangeNote, ResolveNote, WriteNote } from './schema'

export const writeNote = command('note.write', {
  input: WriteNote,
  subject: ({ articleId }, tx) => findDeskArticle(tx, articleId),
  async run({ actor, input: { articleId, passage, words }, tx, now }) {
    const note = await tx.articleNote.create({ data: { articleId, ...passage, words, byId: personId(actor), createdAt: now } })
    return done({ id: note.id })
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: { note: value.id } }),
})

/** An answer to an answer stands beside it: a conversation on a passage has one level. */
export const answerNote = command('note.write', {
  input: AnswerNote,
  subject: ({ noteId }, tx) => findNote(tx, noteId),
  async run({ actor, input: { words }, subject: note, tx, now }) {
    const parentId = note.parentId ?? note.id
    const answer = await tx.articleNote.create({
      data: { articleId: note.articleId, parentId, words, byId: personId(actor), createdAt: now },
    })
    return done({ id: answer.id })
  },
  record: ({ subject, value }) => ({ type: 'article', id: subject.articleId, details: { note: value.id, answers: subject.id } }),
})

/** Only whoever said it, or an editor. */
export const changeNote = command('note.change', {
  input: ChangeNote,
  async subject({ noteId }, tx, actor) {
    const note = await findNote(tx, noteId)
    if (!note || !can(actor, 'article.read', note)) return null
    return { ...note, ownerIds: note.byId ? [note.byId] : [] }
  },
  async run({ input: { noteId, words }, subject: note, tx, now }) {
    if (words !== note.words) await tx.articleNote.update({ where: { id: noteId }, data: { words, changedAt: now } })
    return done({ id: noteId })
  },
  record: ({ input, subject }) => ({ type: 'article', id: subject.articleId, details: { note: input.noteId, was: subject.words } }),
})

/** Done with: whoever may change the text may say so. Resolving twice keeps who was first. */
export const resolveNote = command('note.resolve', {
  input: ResolveNote,
  subject: ({ noteId }, tx) => findNote(tx, noteId),
  async run({ actor, subject: note, tx, now }) {
    const data = { resolvedAt: now, resolvedById: personId(actor) }
    await tx.articleNote.updateMany({ where: { id: note.parentId ?? note.id, resolvedAt: null }, data })
    return done({ id: note.id })
  },
  record: ({ subject }) => ({ type: 'article', id: subject.articleId, details: { note: subject.id, resolved: true } }),
})

export const reopenNote = command('note.resolve', {
  input: ResolveNote,
  subject: ({ noteId }, tx) => findNote(tx, noteId),
  async run({ subject: note, tx }) {
    await tx.articleNote.update({ where: { id: note.parentId ?? note.id }, data: { resolvedAt: null, resolvedById: null } })
    return done({ id: note.id })
  },
  record: ({ subject }) => ({ type: 'article', id: subject.articleId, details: { note: subject.id, resolved: false } }),
})

/** A note belongs to whoever the article belongs to. */
async function findNote(tx: Tx, noteId: string) {
  const note = await tx.articleNote.findUnique({ where: { id: noteId } })
  const article = note && (await findDeskArticle(tx, note.articleId))
  return note && article && { ...note, ownerIds: article.ownerIds }
}
