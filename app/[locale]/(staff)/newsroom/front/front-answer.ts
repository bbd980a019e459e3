// What the arranging page is told: the new version, or in words why there is none, and which version came in between.
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import type { FrontAnswer } from '@/components/newsroom/front/front-answer'
import type { Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'

export function frontAnswer(outcome: Outcome<{ version: number }>, locale: Locale): FrontAnswer {
  if (outcome.ok) return { version: outcome.value.version }
  const errors = outcome.kind === 'invalid' ? fieldMessages(locale, outcome.errors) : undefined
  return { message: failureMessage(locale, outcome), errors, standingVersion: standingVersion(outcome) }
}

function standingVersion(failure: object): number | undefined {
  const current = 'current' in failure ? failure.current : undefined
  const version = typeof current === 'object' && current !== null && 'version' in current ? current.version : undefined
  return typeof version === 'number' ? version : undefined
}
