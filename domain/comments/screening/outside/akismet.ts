// Akismet, when the paper has a key (akismet.com/developers: comment-check). Told what it judges by; the e-mail address is not.
import type { Checker } from './ask'

const ADDRESS = 'https://rest.akismet.com/1.1/comment-check'

export function akismet({ key, site, address = ADDRESS }: { key: string; site: string; address?: string }): Checker {
  return {
    name: 'akismet',
    async ask({ text, name, website, url, locale, network, userAgent }, signal) {
      const body = new URLSearchParams({
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
      const response = await fetch(address, { method: 'POST', body, signal, redirect: 'error' })
      const answer = (await response.text()).trim()
      if (answer === 'false') return { verdict: 'fine' }
      // Anything else («invalid» for a wrong key) is no answer.
      if (answer !== 'true') return { verdict: 'late' }
      return { verdict: response.headers.get('x-akismet-pro-tip') === 'discard' ? 'spam' : 'hold' }
    },
  }
}
