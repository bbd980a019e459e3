// What a person finds in their letter-box: the newest letter, and the secret of the address in it.
import { db } from '@/lib/db'

export async function newestLetterTo(email: string): Promise<{ subject: string; text: string } | null> {
  return await db().letter.findFirst({ where: { to: email }, orderBy: { id: 'desc' }, select: { subject: true, text: true } })
}

export async function tokenSentTo(email: string): Promise<string> {
  return /[?&]token=([\w-]+)/.exec((await newestLetterTo(email))?.text ?? '')?.[1] ?? ''
}
