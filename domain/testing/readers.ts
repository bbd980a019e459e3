// Examples of readers who write, ask for a letter and follow its link, as they do it themselves.
import { db } from '@/lib/db'
import { GUEST } from '../actor'
import { formToken } from '../comments/form-token'
import { confirmReader } from '../comments/identity/commands'
import { knownSender } from '../comments/identity/reader'
import { postComment } from '../comments/posting'
import { aTalkedArticle } from './comment-examples'
import { told } from './example-articles'

let counter = 0
const next = () => ++counter

export type Writer = { email: string; network: string }
export type Said = { articleId?: string; parentId?: string; text?: string; tellMe?: boolean; session?: string; now?: Date }

export const WRITTEN_AT = new Date('2026-11-29T12:00:00Z')

export function aWriter(): Writer {
  const place = next()
  return { email: `solomiia-${place}@visnyk.test`, network: `198.51.${place}.4` }
}

/** Under a story of its own, when none is named. */
export async function saidBy(writer: Writer, { articleId, now = WRITTEN_AT, session, ...more }: Said = {}) {
  const article = articleId ?? (await aTalkedArticle()).id
  const sent = { articleId: article, name: 'Соломія', ...writer, text: `Слово ${next()}`, form: formToken(article, now), ...more }
  const identityId = await knownSender({ session: session ?? '', email: sent.email, now })
  return told(await postComment(GUEST, { ...sent, identityId }, { now }))
}

/** The secret of the newest letter to an address. */
export async function tokenOfLetter(to: string): Promise<string> {
  const letter = await db().letter.findFirstOrThrow({ where: { to }, orderBy: { createdAt: 'desc' } })
  return /\/comment\/confirm\/([\w-]+)/.exec(letter.text)?.[1] ?? ''
}

/** A reader who wrote, asked for the letter and followed it. */
export async function aConfirmedWriter(writer: Writer, more: Said = {}) {
  const comment = await saidBy(writer, { tellMe: true, ...more })
  const { session } = told(await confirmReader(GUEST, { token: await tokenOfLetter(writer.email) }, { now: WRITTEN_AT }))
  return { comment, session: session.token }
}
