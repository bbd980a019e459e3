'use server'
// Orders about the rules of talk, as server actions.
import { refresh } from 'next/cache'
import { fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { RuleState } from '@/components/newsroom/talk/rule-form.client'
import { removeRule, setRule } from '@/domain/comments/rules/commands'
import type { Locale } from '@/lib/i18n/locale'

/** Without a story and a section: the paper's own rule. */
type About = { locale: Locale; articleId?: string; sectionId?: string }

const FIELDS = ['mode', 'slowMinutes', 'closedReason', 'closedReasonEn', 'closeAfterDays'] as const

export async function ruleAction({ locale, articleId, sectionId }: About, _: RuleState, form: FormData): Promise<RuleState> {
  const person = await requireStaff(locale)
  const typed = Object.fromEntries(FIELDS.map((name) => [name, fieldText(form, name)]))
  const isRemoved = fieldText(form, 'intent') === 'remove'
  const outcome = isRemoved
    ? await removeRule(person, { articleId, sectionId })
    : await setRule(person, { articleId, sectionId, ...meant(typed) })
  if (!outcome.ok) return formState(outcome, locale, typed)
  refresh()
  return { ok: true, did: isRemoved ? 'remove' : 'save' }
}

/** What the chosen mode has no use for is not judged. */
function meant({ slowMinutes = '', ...typed }: Record<string, string>) {
  return { ...typed, slowMinutes: typed.mode === 'slow' ? slowMinutes : '' }
}
