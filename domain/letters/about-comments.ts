// What readers are told of their comments: what was decided, by which rule, and where to see it.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Notice } from '../comments/notice'
import { REJECTION_REASONS } from '../comments/schema'

/** `link` is where the comment stands, `rules` the page of the rules: whole addresses. `reason`: the rule it was rejected by. */
export type CommentWords = { kind: 'comment'; notice: Notice; headline: string; link: string; reason: string | null; rules: string }

export function commentLetter(
  { notice, headline, link, reason, rules }: CommentWords,
  locale: Locale,
): { subject: string; paragraphs: string[] } {
  const t = translator(locale, 'letters')
  const paragraphs = [t(`comment.text.${notice}`, { headline, link })]
  const isRejection = notice === 'rejected' || notice === 'editRejected' || notice === 'appealRejected'
  const rule = isRejection ? REJECTION_REASONS.find((one) => one === reason) : undefined
  if (rule) {
    const conduct = translator(locale, 'conduct')
    paragraphs.push(t('comment.rule', { name: conduct(`reasons.${rule}.name`), text: conduct(`reasons.${rule}.text`) }))
  }
  if (isRejection) paragraphs.push(t('comment.rules', { link: rule ? `${rules}#${rule}` : rules }))
  return { subject: t(`comment.subject.${notice}`), paragraphs }
}
