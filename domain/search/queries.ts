// The readers' door to the search: only what is live can be found, because only that is in the index.
import { db } from '@/lib/db'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { CARD, cards } from '../articles/card'
import { instantOf } from '../schedule/wall-time'
import { findPaper } from '../settings/queries'
import { noteShown, noteShownUntil, touch } from '../touch'
import { listNamedAuthors, type NamedAuthor } from './authors'
import { type Filters, findStories, isAnswered, type Place } from './finding'
import type { Elsewhere, SearchPage, Suggestion } from './found'
import { throughGate } from './gate'
import { readQuestion } from './question'
import { type Asked, isBackwards } from './schema'
import { showStories } from './showing'
import { findBetterSpelling } from './spelling'
import { findSuggested } from './suggesting'

const PAGE_SIZE = 20
/** A found page may be as old as this: whoever floods the search with one question asks the database once. */
const KEPT_MS = 120_000
const BUSY_MS = 2_000

type Where = { locale: Locale; cursor?: string; now: Date }

/** Null: too many ask at this moment. */
export async function search(asked: Asked, where: Where): Promise<SearchPage | null> {
  noteShown(touch.latest(where.locale))
  const page = await throughGate(() => answer(asked, where))
  noteShownUntil(new Date(where.now.getTime() + (page ? KEPT_MS : BUSY_MS)))
  return page
}

async function answer(asked: Asked, { locale, cursor, now }: Where): Promise<SearchPage> {
  const question = await readQuestion(asked.q, locale)
  if (question.readings.length === 0) return NOTHING
  const after = cursor === undefined ? null : readPlace(cursor)
  const page = await findStories({ question, filters: filtersOf(asked), after, most: PAGE_SIZE, now })
  const stories = await showStories(
    page.stories.map(({ id }) => id),
    question,
  )
  const isNothing = page.stories.length === 0 && !after
  const [meant, elsewhere] = isNothing
    ? await Promise.all([findBetterSpelling(asked.q, locale), findElsewhere(asked, { locale, now })])
    : [null, null]
  return { stories, isAsked: true, cursor: page.next && writePlace(page.next), meant, elsewhere }
}

const NOTHING: SearchPage = { stories: [], isAsked: false, cursor: null, meant: null, elsewhere: null }

/** Null when the other language has no answer, either. */
async function findElsewhere(asked: Asked, { locale, now }: Omit<Where, 'cursor'>): Promise<Elsewhere | null> {
  const other = locale === 'uk' ? 'en' : 'uk'
  noteShown(touch.latest(other))
  const question = await readQuestion(asked.q, other)
  // Most often there is none, which one statement tells.
  if (isBackwards(asked) || !(await isAnswered(question))) return null
  const { stories, next } = await findStories({ question, filters: filtersOf(asked), after: null, most: PAGE_SIZE, now })
  return stories.length > 0 ? { locale: other, count: stories.length, isMore: next !== null } : null
}

export async function listSearchedAuthors(locale: Locale): Promise<readonly Pick<NamedAuthor, 'id' | 'name'>[]> {
  return await listNamedAuthors(locale)
}

const MOST_SUGGESTED = 6
const LEAST_LETTERS = 3

/** What may be meant by a question that is still being typed: authors by name, then stories. */
export async function suggest(q: string, { locale }: Pick<Where, 'locale'>): Promise<Suggestion[]> {
  const typed = q.trim()
  if (typed.length < LEAST_LETTERS) return []
  const beginning = typed.toLowerCase()
  const authors = (await listNamedAuthors(locale)).filter(({ name }) =>
    name
      .toLowerCase()
      .split(' ')
      .some((part) => part.startsWith(beginning)),
  )
  const named = authors
    .slice(0, 2)
    .map(({ name, slug }) => ({ kind: 'author' as const, text: name, path: localePath(locale, `/author/${slug}`) }))
  const stories = await throughGate(async () => {
    const question = await readQuestion(typed, locale, { isUnfinished: true })
    if (question.readings.length === 0) return []
    const found = await findSuggested(question, MOST_SUGGESTED)
    const [paper, rows] = await Promise.all([
      findPaper(locale),
      db().liveArticle.findMany({ where: { articleId: { in: found.map(({ id }) => id) } }, select: CARD }),
    ])
    const shown = new Map(cards(rows, paper).map((card) => [card.id, card]))
    return found.flatMap(({ id }) => shown.get(id) ?? [])
  })
  const told = (stories ?? []).map(({ headline, path }) => ({ kind: 'story' as const, text: headline, path }))
  return [...named, ...told].slice(0, MOST_SUGGESTED)
}

/** Days are of the clock in Kyiv; «to» is a day that still counts. */
function filtersOf({ section, author, from, to }: Asked): Filters {
  return {
    sectionId: section,
    authorId: author,
    from: from ? beginOf(from) : undefined,
    before: to ? beginOf(dayAfter(to)) : undefined,
  }
}

/** No night in Kyiv lacks its midnight. */
const beginOf = (day: string) => instantOf(`${day}T00:00`, false) ?? undefined

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10)
}

const PLACE = /^([0-9a-z]{1,2})\.([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function writePlace({ slice, score, id }: Place): string {
  return `${slice.toString(36)}.${score.toString(36)}-${id}`
}

/** Null for anything `writePlace` did not write: then the list begins at its beginning. */
function readPlace(cursor: string): Place | null {
  const [, slice, score, id] = PLACE.exec(cursor) ?? []
  return slice && score && id ? { slice: Number.parseInt(slice, 36), score: Number.parseInt(score, 36), id } : null
}
