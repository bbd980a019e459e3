// Old addresses as a table for spreadsheets.
import { csvAnswer } from '@/app/_edges/csv'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { can } from '@/domain/permissions'
import { redirectsCsv } from '@/domain/redirects/csv'

export async function GET(): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, 'uk')
  if (!can(person, 'redirect.add')) return turnAway('forbidden', 403, person.locale)
  return csvAnswer(redirectsCsv(), { name: 'visnyk-redirects', at: new Date() })
}
