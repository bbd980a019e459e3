// What went wrong with the schedule, with its reasons in the words of the colleague who reads it.
import { failureMessage, fieldMessage } from '@/app/_edges/words'
import type { ToldTrouble } from '@/components/newsroom/publish/troubles'
import type { Person } from '@/domain/actor'
import type { Failure, FieldErrorCode } from '@/domain/outcome'
import { listTroubles } from '@/domain/schedule/desk'
import type { ScheduleFailure } from '@/domain/schedule/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export async function troublesFor(person: Person, locale: Locale): Promise<ToldTrouble[]> {
  const troubles = await listTroubles(person, new Date())
  return troubles.map((trouble) => ({ ...trouble, reason: trouble.failure && reasonOf(trouble.failure, locale) }))
}

function reasonOf(failure: ScheduleFailure, locale: Locale): string {
  switch (failure.kind) {
    case 'unexpected':
      return translator(locale, 'errors')('failures.unexpected')
    case 'invalid':
      return failure.errors
        .map(({ field, code }) => `${fieldName(field, locale)}: ${fieldMessage(locale, { field, code: code as FieldErrorCode })}`)
        .join(' ')
    default:
      return failureMessage(locale, failure as Failure)
  }
}

/** As the writing page calls it; a field it has no name for is called by its own. */
function fieldName(field: string, locale: Locale): string {
  const t = translator(locale, 'newsroom')
  const [part = ''] = field.split('.')
  const key = `troubles.field.${part}` as Parameters<typeof t.has>[0]
  return t.has(key) ? (t as (key: string) => string)(key) : field
}
