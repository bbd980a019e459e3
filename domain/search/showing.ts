// Stories that were found, as the page of the search shows them: in the order they were found, their words marked.
import { db } from '@/lib/db'
import { CARD, cards, cardTouches } from '../articles/card'
import { storedBody } from '../articles/stored-body'
import { findPaper } from '../settings/queries'
import { noteShown } from '../touch'
import { listNamedAuthors } from './authors'
import { textsOf } from './document'
import type { FoundStory } from './found'
import { marked, passageOf } from './passage'
import type { Question } from './question'
import { soughtBy } from './sought'

const FOUND = {
  ...CARD,
  body: true,
  leadCaption: true,
  bylines: { orderBy: { position: 'asc' }, select: { authorId: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { name: true } } } },
} as const

export async function showStories(ids: readonly string[], question: Question): Promise<FoundStory[]> {
  if (ids.length === 0) return []
  const [paper, authors, rows] = await Promise.all([
    findPaper(question.locale),
    listNamedAuthors(question.locale),
    db().liveArticle.findMany({ where: { articleId: { in: [...ids] } }, select: FOUND }),
  ])
  const names = new Map(authors.map((author) => [author.id, author.name]))
  const texts = new Map(
    rows.map((row) => [row.articleId, textsOf({ ...row, body: storedBody(row.body), tags: row.tags.map(({ tag }) => tag.name) })]),
  )
  const isSought = await soughtBy(
    question,
    [...texts.values()].flatMap((one) => Object.values(one)),
  )
  const shown = new Map(cards(rows, paper).map((card) => [card.id, card]))
  noteShown(...cardTouches([...shown.values()]))
  const byId = new Map(rows.map((row) => [row.articleId, row]))
  return ids.flatMap((id) => {
    const [card, text, row] = [shown.get(id), texts.get(id), byId.get(id)]
    if (!card || !text || !row) return []
    const passage =
      passageOf(card.standfirst, isSought) ??
      passageOf(text.body, isSought) ??
      passageOf(text.captions, isSought) ??
      marked(card.standfirst, isSought)
    const signed = row.bylines.flatMap(({ authorId }) => names.get(authorId) ?? [])
    return [{ card, headline: marked(card.headline, isSought), passage, authors: signed }]
  })
}
