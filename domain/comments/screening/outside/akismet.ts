// Akismet, when the paper has a key (akismet.com/developers: comment-check, submit-spam, submit-ham). Told what it judges by, and
// afterwards what moderators said of it; the e-mail address is never told.
import type { Asked, Checker } from './ask'

const ADDRESS = 'https://rest.akismet.com/1.1'

type Setting = { key: string; site: string; address?: string }

export function akismet({ key, site, address = ADDRESS }: Setting): Checker {
  return {
    name: 'akismet',
    async ask(asked, signal) {
      const body = wordsFor({ key, site }, asked)
      const response = await fetch(`${address}/comment-check`, { method: 'POST', body, signal, redirect: 'error' })
      const answer = (await response.text()).trim()
      if (answer === 'false') return { verdict: 'fine' }
      // Anything else («invalid» for a wrong key) is no answer.
      if (answer !== 'true') return { verdict: 'late' }
      return { verdict: response.headers.get('x-akismet-pro-tip') === 'discard' ? 'spam' : 'hold' }
    },
  }
}

/** Tells it that it was wrong about a comment. @throws when it did not listen. */
export async function teachAkismet(
  { key, site, address = ADDRESS }: Setting,
  { asked, isSpam, patienceMs }: { asked: Asked; isSpam: boolean; patienceMs: number },
): Promise<void> {
  const body = wordsFor({ key, site }, asked)
  const signal = AbortSignal.timeout(patienceMs)
  const response = await fetch(`${address}/${isSpam ? 'submit-spam' : 'submit-ham'}`, { method: 'POST', body, signal, redirect: 'error' })
  const answer = (await response.text()).trim()
  if (!response.ok || !answer.startsWith('Thanks')) throw new Error(`Akismet was told and answered ${response.status}.`)
}

function wordsFor({ key, site }: Setting, { text, name, website, url, locale, network, userAgent }: Asked): URLSearchParams {
  return new URLSearchParams({
    api_key: key,
    blog: site,
    user_ip: network,
    user_agent: userAgent,
    permalink: url,
    comment_type: 'comment',
    comment_author: name,
    comment_author_url: website,
    comment_content: text,
    blog_lang: locale,
    blog_charset: 'UTF-8',
  })
}
