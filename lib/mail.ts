// The post: letters go out through SMTP_URL, or are put as files where somebody can read them.
import nodemailer from 'nodemailer'
import { env } from './env'

/** `id` makes the Message-ID: a letter that goes out twice is one letter to those who get it. */
export type Mail = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  at: Date
  /** Address that ends such letters with one POST, for the button of the mail program (RFC 8058). */
  unsubscribe?: string | null
}

/** The post did not take the letter. `isFinal`: it never will, trying again is no use. */
export class MailError extends Error {
  constructor(
    message: string,
    readonly isFinal: boolean,
  ) {
    super(message)
  }
}

const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

/** @throws {MailError} with the server's own words. */
export async function postMail(mail: Mail): Promise<void> {
  const transport = nodemailer.createTransport({
    url: env().SMTP_URL,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    ...NOTHING_FETCHED,
  })
  try {
    await transport.sendMail(message(mail))
  } catch (error) {
    const { responseCode = 0, response, message } = error as { responseCode?: number; response?: string; message: string }
    // A wrong password (535) is mended in the settings; any other 5xx is about this very letter.
    throw new MailError(response ?? message, responseCode >= 500 && responseCode !== 535)
  } finally {
    transport.close()
  }
}

/** The letter as a file that mail programs open. */
export async function mailFile(mail: Mail): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...NOTHING_FETCHED })
  const { message: file } = await transport.sendMail(message(mail))
  if (!Buffer.isBuffer(file)) throw new Error('nodemailer gave a stream where a buffer was asked for')
  return file
}

const NOTHING_FETCHED = { disableFileAccess: true, disableUrlAccess: true } as const

function message({ id, to, subject, text, html, at, unsubscribe }: Mail) {
  const host = new URL(env().SITE_URL).hostname
  return {
    from: env().MAIL_FROM ?? `newsroom@${host}`,
    // As an object: an address is never read as a list of addresses.
    to: { name: '', address: to },
    subject,
    text,
    html,
    date: at,
    messageId: `<${id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  }
}
