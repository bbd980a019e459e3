// What will have changed by a minute: orders that wait for theirs, read as the stories readers will see. The newsroom's alone.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type CardRow, cards } from '../articles/card'
import { DraftContent } from '../articles/schema'
import { slugOf } from '../articles/slug'
import { PHOTO } from '../media/photo'
import type { Paper } from '../settings/paper'
import type { Coming, ComingStory } from './candidates'

/** More orders than a newsroom gives for a week. */
const MOST_ORDERS = 500

const ORDER = {
  articleId: true,
  kind: true,
  at: true,
  change: true,
  revision: { select: { content: true } },
  article: {
    select: {
      firstPublishedAt: true,
      live: { select: { slug: true, publishedAt: true, updatedAt: true } },
      _count: { select: { comments: { where: { status: 'approved' } } } },
    },
  },
} as const satisfies Prisma.ScheduleSelect

type Order = Prisma.ScheduleGetPayload<{ select: typeof ORDER }>

/** A story that waits to be published, and its minute. */
export type Waiting = ComingStory & { at: Date }

/** The paper as it will be at `minute`, put over the paper as it is. */
export async function findComing(paper: Paper, minute: Date): Promise<Coming> {
  const orders = await listOrders(paper, { at: { lte: minute } })
  // Of several orders about a story the last one before the minute says what it will be.
  const last = new Map(orders.map((order) => [order.articleId, order]))
  const gone = [...last.values()].filter(({ kind }) => kind === 'withdraw').map(({ articleId }) => articleId)
  return {
    gone,
    stories: await storiesOf(
      paper,
      orders.filter(({ articleId }) => !gone.includes(articleId)),
    ),
  }
}

/** Stories that are not live and have a minute to be, the first one first; of these ids, when they are named. */
export async function listWaiting(paper: Paper, ids?: string[]): Promise<Waiting[]> {
  const named = ids ? { articleId: { in: ids } } : {}
  return await storiesOf(paper, await listOrders(paper, { kind: 'publish', article: { live: null }, ...named }))
}

async function listOrders({ locale }: Paper, where: Prisma.ScheduleWhereInput): Promise<Order[]> {
  return await db().schedule.findMany({
    where: { status: 'pending', AND: [where, { article: { locale } }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: MOST_ORDERS,
    select: ORDER,
  })
}

/** Each story once, as its last order has it. */
async function storiesOf(paper: Paper, orders: readonly Order[]): Promise<Waiting[]> {
  const known = orders.flatMap((order) => {
    const content = DraftContent.safeParse(order.revision?.content)
    return content.success && content.data.sectionId ? [{ order, content: content.data, sectionId: content.data.sectionId }] : []
  })
  const photos = await db().media.findMany({
    where: { id: { in: known.flatMap(({ content }) => content.leadMediaId ?? []) } },
    select: PHOTO,
  })
  const byId = new Map(photos.map((photo) => [photo.id, photo]))
  const stories = new Map<string, Waiting>()
  for (const { order, content, sectionId } of known) {
    const row: CardRow = {
      articleId: order.articleId,
      locale: paper.locale,
      slug: content.slug ?? order.article.live?.slug ?? slugOf(content.headline),
      sectionId,
      genre: content.genre,
      headline: content.headline,
      standfirst: content.standfirst,
      leadAlt: content.leadAlt,
      commentCount: order.article._count.comments,
      publishedAt:
        stories.get(order.articleId)?.card.publishedAt ?? order.article.live?.publishedAt ?? order.article.firstPublishedAt ?? order.at,
      updatedAt: order.change === 'update' || order.change === 'correction' ? order.at : (order.article.live?.updatedAt ?? null),
      leadMedia: content.leadMediaId ? (byId.get(content.leadMediaId) ?? null) : null,
    }
    for (const card of cards([row], paper)) stories.set(card.id, { card, sectionId, at: order.at })
  }
  return [...stories.values()]
}
