// Which browser it is, without knowing whose: the random value we gave it, or a new one to be given with the answer.
import { browserCookieName, cookieOf, setCookie } from '@/lib/reader-cookies'
import { newToken } from '@/lib/session-cookie'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000
const TOKEN = /^[\w-]{43}$/

type Browser = { browser: string; isNewBrowser: boolean; cookie: Record<string, string> }

export function browserOf(request: Request): Browser {
  const given = cookieOf(request, browserCookieName())
  if (TOKEN.test(given)) return { browser: given, isNewBrowser: false, cookie: {} }
  const browser = newToken()
  const cookie = setCookie(browserCookieName(), browser, new Date(Date.now() + YEAR_MS))
  return { browser, isNewBrowser: true, cookie: { 'set-cookie': cookie } }
}
