// What readers are told of their comments: what was decided, by which rule, and where to see it.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Notice } from '../comments/notice'
import { REJECTION_REASONS } from '../comments/schema'
import type { LinkAction } from '../moderation/letters/schema'

/** Whole addresses: where the comment stands, its author's own page of it, the rules, and where such letters are ended. */
type Addresses = { link: string; status: string; rules: string; stop: string }
/** `reason`: the rule it was rejected by; `explanation`: a moderator's own words about it, if any. */
export type CommentWords = { kind: 'comment'; notice: Notice; headline: string; reason: string | null; explanation: string } & Addresses

type Said = { subject: string; paragraphs: string[] }

export function commentLetter({ notice, headline, reason, explanation, link, status, rules, stop }: CommentWords, locale: Locale): Said {
  const t = translator(locale, 'letters')
  const isRejection = notice === 'rejected' || notice === 'editRejected' || notice === 'appealRejected'
  const paragraphs = [t(`comment.text.${notice}`, { headline, link: notice === 'rejected' ? status : link })]
  const rule = isRejection ? REJECTION_REASONS.find((one) => one === reason) : undefined
  if (rule) {
    const conduct = translator(locale, 'conduct')
    paragraphs.push(t('comment.rule', { name: conduct(`reasons.${rule}.name`), text: conduct(`reasons.${rule}.text`) }))
  }
  if (isRejection && explanation) paragraphs.push(t('comment.explanation', { explanation }))
  if (isRejection) paragraphs.push(t('comment.rules', { link: rule ? `${rules}#${rule}` : rules }))
  return { subject: t(`comment.subject.${notice}`), paragraphs: [...paragraphs, t('comment.stop', { link: stop })] }
}

/** What waits, for a moderator: `count` in all, the first of them with a link for each decision. */
export type ModerateWords = {
  kind: 'moderate'
  count: number
  items: { name: string; headline: string; text: string; links: Record<LinkAction, string> }[]
  queue: string
  stop: string
  until: Date
}

export function moderateParagraphs({ count, items, queue, stop }: ModerateWords, locale: Locale): string[] {
  const t = translator(locale, 'letters')
  const said = items.map(({ links, ...item }) => t('moderate.item', { ...item, ...links }))
  return [t('moderate.text', { count }), ...said, t('moderate.queue', { link: queue }), t('moderate.stop', { link: stop })]
}
