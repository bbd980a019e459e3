// Asks the programs' addresses of the desk.

type Asked = { method: 'POST' | 'PUT' | 'DELETE'; body?: object; locale: string }
export type Answer<T> = { ok: true; value: T } | { ok: false; title?: string }

/** Fetch allows 64 KiB to all such requests together; a hundred decisions with a sentence in each are more. */
const MOST_KEPT_ALIVE = 32 * 1024

/** Without a network there is no title: the desk says so in words of its own. */
export async function ask<T>(address: string, { method, body, locale }: Asked): Promise<Answer<T>> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': locale }
    const text = body && JSON.stringify(body)
    // A moderator who decides and leaves at once has decided, but for what a browser refuses to carry so.
    const keepalive = new Blob([text ?? '']).size <= MOST_KEPT_ALIVE
    const response = await fetch(address, { method, headers, body: text, keepalive })
    const answer = await response.json()
    return response.ok ? { ok: true, value: answer } : { ok: false, title: answer.errors?.[0]?.message ?? answer.title }
  } catch {
    return { ok: false }
  }
}
