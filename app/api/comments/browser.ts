// Which browser it is, without knowing whose: the value we gave it and signed, or a new one to be given with the answer.
import { newBrowser, readBrowser } from '@/domain/comments/reader-key'
import { browserCookieName, cookieOf, setCookie } from '@/lib/reader-cookies'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

type Browser = { browser: string; isNewBrowser: boolean; cookie: Record<string, string> }

export function browserOf(request: Request): Browser {
  const now = new Date()
  const known = readBrowser(cookieOf(request, browserCookieName()), now)
  if (known) return { browser: known.browser, isNewBrowser: known.isYoung, cookie: {} }
  const { value, browser } = newBrowser(now)
  const cookie = setCookie(browserCookieName(), value, new Date(now.getTime() + YEAR_MS))
  return { browser, isNewBrowser: true, cookie: { 'set-cookie': cookie } }
}
