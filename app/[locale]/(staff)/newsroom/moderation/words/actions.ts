'use server'
// Orders about the lists of words, as server actions; trying lines is a question and changes nothing.
import { refresh } from 'next/cache'
import { fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { WordsState } from '@/components/newsroom/talk/words-form.client'
import { addWords, removeWords } from '@/domain/comments/words/commands'
import { testWords } from '@/domain/comments/words/desk'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { shownTest } from './shown-test'

export async function wordsAction(locale: Locale, _: WordsState, form: FormData): Promise<WordsState> {
  const person = await requireStaff(locale)
  const t = translator(locale, 'talk')
  const values = { lines: fieldText(form, 'lines'), effect: fieldText(form, 'effect'), note: fieldText(form, 'note') }
  const patterns = [...new Set(values.lines.split('\n').map((line) => line.trim()))].filter((line) => line !== '')
  const now = new Date()
  if (fieldText(form, 'intent') !== 'add') {
    const test = await testWords(person, patterns.slice(0, MOST_TRIED), now)
    return test ? { values, test: shownTest(test, { locale, now }) } : formState({ ok: false, kind: 'forbidden' }, locale, values)
  }
  const outcome = await addWords(person, { effect: values.effect, note: values.note, patterns })
  if (outcome.ok) {
    refresh()
    return { ok: true, said: t('words.added', { count: outcome.value.patterns.length }) }
  }
  const state = formState(outcome, locale, values)
  const [wide] = outcome.kind === 'invalid' ? outcome.errors.filter(({ field }) => field.startsWith('patterns.')) : []
  return wide ? { ...state, message: t('words.tooWide', { line: patterns[Number(wide.field.split('.')[1])] ?? '' }) } : state
}

/** More lines than somebody would read the answer to. */
const MOST_TRIED = 1_000

export async function removeWordsAction(locale: Locale, _: WordsState, form: FormData): Promise<WordsState> {
  const ids = form.getAll('id').filter((id) => typeof id === 'string')
  const outcome = await removeWords(await requireStaff(locale), { ids })
  if (!outcome.ok) return formState(outcome, locale)
  refresh()
  return { ok: true, said: translator(locale, 'talk')('words.removed', { count: outcome.value.patterns.length }) }
}
