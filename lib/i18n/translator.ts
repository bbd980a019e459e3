// Words on the server: one translator for each language and area, made once.
import { createTranslator } from 'use-intl/core'
import type { Locale } from './locale'
import { type Area, MESSAGES, type Messages } from './messages'

export const TIME_ZONE = 'Europe/Kyiv'

function create<A extends Area>(locale: Locale, area: A) {
  return createTranslator<Messages, A>({
    locale,
    messages: MESSAGES[locale] as Messages,
    namespace: area,
    timeZone: TIME_ZONE,
    onError(error) {
      throw error
    },
  })
}

export type Translator<A extends Area> = ReturnType<typeof create<A>>

const made = new Map<string, unknown>()

/** `translator('uk', 'article')('minutes', { count: 4 })`. A key that is not there does not compile; a bad message throws. */
export function translator<A extends Area>(locale: Locale, area: A): Translator<A> {
  const key = `${locale}/${area}`
  if (!made.has(key)) made.set(key, create(locale, area))
  return made.get(key) as Translator<A>
}
