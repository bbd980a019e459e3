// Every line of one list of words as a text file, a line each: as it may be pasted back.
import { requestLocale } from '@/app/_edges/request'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { listPatterns } from '@/domain/comments/words/desk'
import { WORD_EFFECTS } from '@/domain/comments/words/schema'

export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, requestLocale(request))
  const asked = new URL(request.url).searchParams.get('effect')
  const effect = WORD_EFFECTS.find((one) => one === asked)
  if (!effect) return turnAway('notUnderstood', 400, person.locale)
  const patterns = await listPatterns(person, effect)
  if (!patterns) return turnAway('forbidden', 403, person.locale)
  return new Response(patterns.map((pattern) => `${pattern}\n`).join(''), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="visnyk-words-${effect}.txt"`,
      'cache-control': 'no-store',
    },
  })
}
