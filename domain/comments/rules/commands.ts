// Orders about how readers may talk: of one story, of a section, of the whole paper. The nearest rule is the whole rule.
import type { Tx } from '@/lib/db'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { typeset } from '../../articles/typography/typeset'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { type Touch, touch } from '../../touch'
import { RemoveRule, SetRule } from './schema'

type Of = { articleId: string | null; sectionId: string | null }

/** Since when it is closed is kept while it stays closed: a better reason is not a new closing. */
export const setRule = command('talk.rule', {
  input: SetRule,
  subject: (input, tx) => findRuled(tx, input),
  async run({ actor, input, subject, tx, now }) {
    const { mode } = input
    const wasClosed = subject.rule?.mode === 'closed'
    const { closedReason, closedReasonEn } = input
    const reasons =
      mode === 'closed'
        ? { closedReason: typeset(closedReason, subject.locale), closedReasonEn: typeset(closedReasonEn, 'en') }
        : { closedReason: '', closedReasonEn: '' }
    const data = {
      ...input,
      ...reasons,
      slowMinutes: mode === 'slow' ? input.slowMinutes : null,
      closeAfterDays: mode === 'closed' ? null : input.closeAfterDays,
      closedAt: mode !== 'closed' ? null : wasClosed ? subject.rule?.closedAt : now,
      changedAt: now,
      changedById: actor.kind === 'person' ? actor.id : null,
    }
    if (subject.rule) await tx.conversationRule.update({ where: { id: subject.rule.id }, data, select: { id: true } })
    else await tx.conversationRule.create({ data, select: { id: true } })
    return done({ mode }, ...shownBy(input))
  },
  record: ({ input: { articleId, sectionId, ...rule } }) => ({ ...subjectOf({ articleId, sectionId }), details: { ...rule, did: 'set' } }),
})

/** The story goes back to what its section says, the section to what the paper says. */
export const removeRule = command('talk.rule', {
  input: RemoveRule,
  subject: (input, tx) => findRuled(tx, input),
  async run({ input, subject, tx }) {
    if (!subject.rule) return refused('nothingChanged')
    await tx.conversationRule.delete({ where: { id: subject.rule.id }, select: { id: true } })
    return done({ mode: null }, ...shownBy(input))
  },
  record: ({ input, subject }) => ({ ...subjectOf(input), details: { did: 'remove', mode: subject.rule?.mode } }),
})

/** Two who rule about one thing at once stand one behind the other. Null when there is no such story or section. */
async function findRuled(tx: Tx, { articleId, sectionId }: Of) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.talk.${articleId ?? sectionId ?? 'paper'}`}))`
  const article = articleId ? await tx.article.findUnique({ where: { id: articleId }, select: { locale: true } }) : null
  if (articleId && !article) return null
  if (sectionId && !(await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } }))) return null
  const rule = await tx.conversationRule.findFirst({ where: { articleId, sectionId }, select: { id: true, mode: true, closedAt: true } })
  return { rule, locale: article?.locale ?? DEFAULT_LOCALE }
}

function shownBy({ articleId, sectionId }: Of): Touch[] {
  return [touch.talk(articleId ?? sectionId ?? 'paper')]
}

function subjectOf({ articleId, sectionId }: Of): { type: string; id: string } {
  if (articleId) return { type: 'article', id: articleId }
  return sectionId ? { type: 'section', id: sectionId } : { type: 'paper', id: '1' }
}
