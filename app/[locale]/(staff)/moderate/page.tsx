// Where a link of a letter leads: the comment and its buttons. Opening it changes nothing, so a mail scanner may; only a press acts.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { failureMessage, fieldMessage } from '@/app/_edges/words'
import { AskedByLetter } from '@/components/newsroom/talk/asked-by-letter'
import { MAX_EXPLANATION, MIN_EXPLANATION } from '@/domain/moderation/explanation'
import { findAskedByLetter } from '@/domain/moderation/letters/link'
import { type FieldErrorCode, refused } from '@/domain/outcome'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/newsroom/talk/talk.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

/** Whoever comes back from «undo» was late, or somebody was faster. */
const NOT_UNDONE: Record<string, string | undefined> = { late: 'undoExpired', changed: 'changedSince', before: 'undoneBefore' }

/** What may be wrong with the words to an author; the form comes back for them. */
const WRONG: FieldErrorCode[] = ['explanationRequired', 'tooShort', 'tooLong']
const LENGTHS = { min: MIN_EXPLANATION, max: MAX_EXPLANATION }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'talk')('letters.page.title'), referrer: 'no-referrer' } : {}
}

export default async function ModeratePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const query = await searchParams
  const [token = '', done, wrong, chosen = ''] = ['token', 'done', 'wrong', 'reason'].map((name) => [query[name]].flat()[0])
  const asked = await findAskedByLetter(token, new Date())
  const reason = (asked && done && NOT_UNDONE[done]) || asked?.refusal
  const refusal = reason ? failureMessage(locale, refused(reason)) : null
  const code = WRONG.find((one) => one === wrong)
  const again = code ? { reason: chosen, problem: fieldMessage(locale, { field: 'explanation', code, params: LENGTHS }) } : null
  return <AskedByLetter locale={locale} token={token} asked={asked} refusal={refusal} isDone={done === 'yes'} again={again} />
}
