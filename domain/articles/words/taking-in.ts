// What is typed becomes the draft: two seconds after the last key, before an order about the story, and when it leaves the desk.
import type { Actor, Person } from '@/domain/actor'
import { type Done, done } from '@/domain/command'
import { type Failure, invalid } from '@/domain/outcome'
import type { Tx } from '@/lib/db'
import type { DeskArticle } from '../desk-article'
import { isSameContent, isSlugTaken, type SavedDraft, unknownReferences, writeVersion } from '../draft-content'
import { contentOnSheet, finishKeeping, keepLosses, readUnkept } from './keeping'

type Taking = { kind: 'autosave' | 'saved'; isLast: boolean; actor: Actor; now: Date }
type TakenIn = SavedDraft & { writers: Person[] }

/** The article must be locked. Words that make no draft stay on the sheet, and nothing is changed. */
export async function takeIn(tx: Tx, article: DeskArticle, { kind, isLast, actor, now }: Taking): Promise<Done<TakenIn> | Failure> {
  const reading = await readUnkept(tx, article.id)
  const writers = reading?.writers ?? []
  if (!reading?.hasNews) {
    if (reading && isLast) await finishKeeping(tx, article.id, reading, true)
    return done({ ...(await standingDraft(tx, article)), writers })
  }
  const checked = contentOnSheet(reading, article)
  if (!checked.ok) return invalid(...checked.errors)
  const { content } = checked
  const unknown = await unknownReferences(tx, article.id, content)
  if (unknown.length > 0) return invalid(...unknown)

  const version = await keepLosses(tx, { article, reading, actor, now })
  await finishKeeping(tx, article.id, reading, isLast)
  const isSame = version === article.draft.version && isSameContent(article, content)
  if (isSame) return done({ ...(await standingDraft(tx, article)), writers })
  const saved = await writeVersion(tx, {
    article,
    content,
    version: version + 1,
    kind,
    actor,
    now,
    writers,
    approvers: writers.length > 0 ? writers : [actor],
  })
  return done({ ...saved, writers })
}

async function standingDraft(tx: Tx, article: DeskArticle): Promise<SavedDraft> {
  const { version, changedAt, slug } = article.draft
  return { version, savedAt: changedAt.toISOString(), slugTaken: await isSlugTaken(tx, article, slug) }
}
