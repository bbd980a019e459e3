// Tells the WebSub hub which feeds changed, so that readers of feeds hear at once: https://www.w3.org/TR/websub/#publishing
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { system } from '../../actor'
import { FEED_FORMATS, type FeedPlace, feedPath } from '../feed'
import { notePing, type Ping, takePing } from './commands'

const MOST_AT_ONCE = 500
const PATIENCE_MS = 10_000
const HOUSE = system('tell-hub')

/** Harmless when run twice or by two at once: a hub that hears of the same change again reads the feed again. */
export async function tellHub(now?: Date): Promise<void> {
  for (let told = 0; told < MOST_AT_ONCE; told++) {
    const taken = await takePing(HOUSE, {}, { now })
    if (!taken.ok) return
    const isTold = await tell(taken.value)
    await notePing(HOUSE, { ...taken.value, isTold }, { now })
  }
}

/** A feed that is gone, and one of a paper that has no hub any more, need not be told of. */
async function tell(ping: Ping): Promise<boolean> {
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: { hubUrl: true } })
  const place = await findPlace(ping)
  if (!settings?.hubUrl || !place) return true
  const topics = FEED_FORMATS.map((format) => env().SITE_URL + feedPath(ping.locale, place, format))
  const answers = await Promise.all(topics.map((topic) => post(settings.hubUrl, topic)))
  return answers.every(Boolean)
}

async function post(hub: string, topic: string): Promise<boolean> {
  // Hubs agree on everything but the name of this one word.
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.topic': topic, 'hub.url': topic })
  try {
    const answer = await fetch(hub, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
    await answer.body?.cancel()
    if (!answer.ok) log.warn({ hub, topic, status: answer.status }, 'the hub did not take it that a feed changed')
    return answer.ok
  } catch (error) {
    log.warn({ hub, topic, error: String((error as Error).message) }, 'the hub could not be told that a feed changed')
    return false
  }
}

async function findPlace({ kind, subjectId: id, locale }: Ping): Promise<FeedPlace | null> {
  const slug = { slug: true } as const
  switch (kind) {
    case 'paper':
      return { kind }
    case 'section': {
      const name = await db().sectionName.findUnique({ where: { sectionId_locale: { sectionId: id, locale } }, select: slug })
      return name && { kind, id, ...name }
    }
    case 'author': {
      const author = await db().author.findUnique({ where: { id, profiles: { some: { locale } } }, select: slug })
      return author && { kind, id, ...author }
    }
    case 'tag': {
      const tag = await db().tag.findUnique({ where: { id }, select: slug })
      return tag && { kind, id, ...tag }
    }
    default:
      return null
  }
}
