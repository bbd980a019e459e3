// A check of the paper's own, by HTTP: it gets what readers would see of a comment, signed, and answers with a verdict.
//   X-Visnyk-Signature: t=1790000000,v1=<hex of HMAC-SHA256(secret, "1790000000.<body>")>
//   → { "verdict": "fine" | "hold" | "spam", "score"?: 0…1, "marks"?: [{ "from": 0, "to": 5 }] }
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Checker } from './ask'

const MAX_ANSWER_BYTES = 64 * 1024

const Place = z.number().int().min(0)
const Verdict = z.object({
  verdict: z.enum(['fine', 'hold', 'spam']),
  score: z.number().min(0).max(1).optional(),
  marks: z
    .array(z.object({ from: Place, to: Place }))
    .max(50)
    .optional(),
})

export function signedCheck({ url, secret }: { url: string; secret: string }): Checker {
  return {
    name: 'signed',
    async ask({ text, name, website, articleId, url: page, locale }, signal) {
      const body = JSON.stringify({ text, name, website, articleId, url: page, locale })
      const headers = {
        'content-type': 'application/json',
        'x-visnyk-signature': sign({ body, secret, seconds: Math.floor(Date.now() / 1000) }),
      }
      const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' })
      if (!response.ok) return { verdict: 'late' }
      const answer = await response.text()
      if (answer.length > MAX_ANSWER_BYTES) return { verdict: 'late' }
      const { marks, ...verdict } = Verdict.parse(JSON.parse(answer))
      const inText = marks?.filter(({ from, to }) => from < to && to <= text.length)
      return inText?.length ? { ...verdict, marks: inText } : verdict
    },
  }
}

export function sign({ body, secret, seconds }: { body: string; secret: string; seconds: number }): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
