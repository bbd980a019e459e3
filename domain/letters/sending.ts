// Sends what waits: through SMTP, or into the folder `letters` of DATA_DIR. Harmless when run twice or by two at once.
import { hasPost } from '@/lib/env'
import { log } from '@/lib/log'
import { MailError, mailFile, postMail } from '@/lib/mail'
import { putFile } from '@/lib/storage'
import { system } from '../actor'
import { noteLetter, type TakenLetter, takeLetter } from './commands'
import { letterHtml } from './compose'

const MOST_AT_ONCE = 200
const HOUSE = system('letters')

/** A letter that was sent and could not be noted goes out again, under the same Message-ID: twice is better than never. */
export async function sendWaitingLetters(now?: Date): Promise<void> {
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const taken = await takeLetter(HOUSE, {}, { now })
    if (!taken.ok) return
    const { id: letterId, attempts } = taken.value
    const failure = await send(taken.value)
    if (failure) log.warn({ letterId, attempts, isFinal: failure.isFinal }, 'a letter could not be sent')
    await noteLetter(HOUSE, { letterId, ...failure }, { now })
  }
}

async function send(letter: TakenLetter): Promise<{ error: string; isFinal: boolean } | null> {
  const mail = { ...letter, html: letterHtml(letter), at: letter.createdAt }
  try {
    if (hasPost()) await postMail(mail)
    else await putFile(letterFile(letter), await mailFile(mail), { isPrivate: true })
    return null
  } catch (error) {
    return { error: String((error as Error).message).slice(0, 500) || 'unknown', isFinal: error instanceof MailError && error.isFinal }
  }
}

/** Sorted by name, the folder reads in the order of time. */
function letterFile({ id, createdAt }: TakenLetter): string {
  return `letters/${createdAt.toISOString().slice(0, 19).replaceAll(':', '-')}-${id}.eml`
}
