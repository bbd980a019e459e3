// What the spam filter knows, kept in memory: asked about every comment, changed once a minute at most.
import { keepUntilTouched } from '@/domain/kept'
import { db } from '@/lib/db'
import { touch } from '../../touch'
import type { Model } from './bayes'
import { ALL } from './lessons'

/** The commonest say nearly all there is to say. */
const MOST = 50_000

export async function findModel(): Promise<Model> {
  return await keepUntilTouched({ key: 'spam filter', touches: [touch.lessons()], read: readModel })
}

async function readModel(): Promise<Model> {
  const all = await db().spamToken.findUnique({ where: { token: ALL }, select: { spam: true, ham: true } })
  const rows = await db().$queryRaw<{ token: string; spam: number; ham: number }[]>`
    select token, spam, ham from spam_tokens where token <> ${ALL} order by spam + ham desc limit ${MOST}`
  return { spam: all?.spam ?? 0, ham: all?.ham ?? 0, tokens: new Map(rows.map(({ token, spam, ham }) => [token, { spam, ham }])) }
}
