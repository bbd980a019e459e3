// Asks the programs' addresses of the desk.

type Asked = { method: 'POST' | 'PUT' | 'DELETE'; body?: object; locale: string }
export type Answer<T> = { ok: true; value: T } | { ok: false; title?: string }

/** Without a network there is no title: the desk says so in words of its own. */
export async function ask<T>(address: string, { method, body, locale }: Asked): Promise<Answer<T>> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': locale }
    // A moderator who decides and leaves at once has decided.
    const response = await fetch(address, { method, headers, body: body && JSON.stringify(body), keepalive: true })
    const answer = await response.json()
    return response.ok ? { ok: true, value: answer } : { ok: false, title: answer.title }
  } catch {
    return { ok: false }
  }
}
