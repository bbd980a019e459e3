// Orders about old addresses. However many are kept at once: all of them or none, and none that goes round in a circle.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { isLocale } from '@/lib/i18n/locale'
import { sqlRows } from '@/lib/sql-rows'
import type { Actor } from '../actor'
import { isOurs } from '../addresses/finding'
import { command, done } from '../command'
import { type Failure, invalid } from '../outcome'
import { findCircling } from './circles'
import { AddRedirect, ImportRedirects, RemoveRedirect, type WantedRedirect } from './schema'
import { ownTarget, readOldPath } from './spelling'

/** One that is there already leads to the new place from now on. `isHidden`: a page stands there, and readers see that instead. */
export const addRedirect = command('redirect.add', {
  input: AddRedirect,
  subject: async () => ({}),
  async run({ actor, input, tx, now }) {
    const failure = await keep(tx, [input], { actor, now, fieldOf: () => 'to' })
    return failure ?? done({ from: input.from, isHidden: await isOurs(tx, input.from) })
  },
  record: ({ input: { from, to, status } }) => ({ type: 'redirect', id: from, details: { to, status } }),
})

export const removeRedirect = command('redirect.remove', {
  input: RemoveRedirect,
  subject: ({ redirectId }, tx) => tx.redirect.findUnique({ where: { id: redirectId } }),
  async run({ input, subject, tx }) {
    await tx.redirect.delete({ where: { id: input.redirectId } })
    return done({ from: subject.fromPath })
  },
  record: ({ subject: { fromPath, toAddress, status } }) => ({ type: 'redirect', id: fromPath, details: { to: toAddress, status } }),
})

/** Of two lines about one address the later counts. */
export const importRedirects = command('redirect.import', {
  input: ImportRedirects,
  subject: async () => ({}),
  async run({ actor, input: { redirects }, tx, now }) {
    const line = new Map(redirects.map(({ from }, index) => [from, index]))
    const failure = await keep(tx, redirects, { actor, now, fieldOf: (from) => `redirects.${line.get(from)}.to` })
    return failure ?? done({ count: line.size })
  },
  record: ({ input: { redirects }, value: { count } }) => ({
    type: 'redirect',
    id: 'import',
    details: { count, redirects: redirects.slice(0, 100) },
  }),
})

type Keeping = { actor: Actor; now: Date; fieldOf: (from: string) => string }

async function keep(tx: Tx, wanted: readonly WantedRedirect[], { actor, now, fieldOf }: Keeping): Promise<Failure | null> {
  // Two halves of a circle may come at once.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('visnyk.redirects'))`
  const site = env().SITE_URL
  const lastOf = new Map(wanted.map((one) => [one.from, { ...one, to: ownTarget(one.to, site) }]))
  const stories = await storiesAt(
    tx,
    [...lastOf.values()].map(({ to }) => to),
  )
  const createdById = actor.kind === 'person' ? actor.id : null
  const rows = [...lastOf.values()].map(({ from, to, status }) => ({
    from_path: from,
    to_address: to,
    article_id: stories.get(to) ?? null,
    status,
  }))
  await tx.$executeRaw`
    insert into redirects (from_path, to_address, article_id, status, created_at, created_by_id)
    select one.from_path, one.to_address, one.article_id, one.status, ${now}, ${createdById}::uuid
      from jsonb_to_recordset(${sqlRows(rows)}::jsonb) as one (from_path text, to_address text, article_id uuid, status int)
    on conflict (from_path) do update set to_address = excluded.to_address, article_id = excluded.article_id, status = excluded.status,
                                          created_at = excluded.created_at, created_by_id = excluded.created_by_id`
  const circling = await findCircling(tx, [...lastOf.keys()], site)
  return circling === null ? null : invalid({ field: fieldOf(circling), code: 'loop' })
}

/** Live stories among the targets, by their address: a redirect to a story follows it when its address changes. */
async function storiesAt(tx: Tx, targets: readonly string[]): Promise<Map<string, string>> {
  const places = targets.flatMap((target) => {
    const segments = (readOldPath(target) === target ? target : '').split('/').slice(1)
    const [locale, section, slug, ...more] = isLocale(segments[0] ?? '') ? segments : ['uk', ...segments]
    return section && slug && more.length === 0 ? [{ target, locale, slug }] : []
  })
  if (places.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ target: string; articleId: string }[]>`
    select place.target, live.article_id as "articleId"
      from jsonb_to_recordset(${sqlRows(places)}::jsonb) as place (target text, locale text, slug text)
      join live_articles live on live.locale = place.locale::"Locale" and live.slug = place.slug`
  return new Map(rows.map(({ target, articleId }) => [target, articleId]))
}
