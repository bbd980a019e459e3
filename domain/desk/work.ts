// Moving a draft along, and who may be asked to edit one.

import type { Role } from '@/domain/actor'
import { ROLES } from '@/domain/actor'
import type { DeskArticle } from '@/domain/articles/desk-article'
import { type Done, done } from '@/domain/command'
import { type Refused, refused } from '@/domain/outcome'
import { PERMISSIONS } from '@/domain/permissions'
import type { Reader, Tx } from '@/lib/db'
import type { Stage } from './stage'

type Move = { article: DeskArticle; stage: Stage; note?: string; now: Date }

/** A story without a private change has nothing to move. The note of the last move goes when the next one comes. */
export async function moveTo(tx: Tx, { article, stage, note = '', now }: Move): Promise<Done<{ stage: Stage }> | Refused> {
  if (article.live && !article.draft.changedSinceLive) return refused('nothingChanged')
  if (article.draft.stage === stage) return refused('alreadyThere')
  await tx.articleDraft.update({ where: { articleId: article.id }, data: { stage, stageAt: now, stageNote: note } })
  return done({ stage })
}

const EDITING_ROLES: Role[] = ROLES.filter((role) => PERMISSIONS['article.approve'][role])

/** Colleagues a draft may be given to. */
export async function listEditors(reader: Reader) {
  return await reader.user.findMany({
    where: { role: { in: EDITING_ROLES }, deactivatedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}

export async function isEditorOfDrafts(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { id: userId, role: { in: EDITING_ROLES }, deactivatedAt: null } })) > 0
}
