// One order of a reader as a plain form: a button, and what it must say besides.
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locale'

type Props = {
  /** The last part of the address that takes it. */
  order: string
  locale: Locale
  fields?: Record<string, string>
  button: string
  isQuiet?: boolean
  children?: ReactNode
}

export function OrderForm({ order, locale, fields = {}, button, isQuiet = false, children }: Props) {
  return (
    <form className="comment-form" method="post" action={`/api/reader/${order}`} acceptCharset="utf-8">
      {Object.entries({ ...fields, locale }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="comment-send">
        <button type="submit" className={isQuiet ? 'button button-quiet' : 'button'}>
          {button}
        </button>
      </div>
    </form>
  )
}
