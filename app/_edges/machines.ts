// Small files that programs look for at the root of a house.
import { notFound } from 'next/navigation'
import { llmsTxt } from '@/domain/machines/llms-txt'
import { findMachineSettings } from '@/domain/machines/queries'
import { robotsTxt } from '@/domain/machines/robots'
import { securityTxt } from '@/domain/machines/security-txt'
import { findPaper } from '@/domain/settings/queries'
import { noteShownUntil } from '@/domain/touch'
import { env } from '@/lib/env'
import { localeOf } from './paper'

type Context = { params: Promise<{ locale: string }> }

export async function robotsResponse(): Promise<Response> {
  return plain(robotsTxt((await findMachineSettings()).aiPolicy, env().SITE_URL))
}

export async function llmsResponse(_request: Request, { params }: Context): Promise<Response> {
  const paper = await findPaper(localeOf((await params).locale))
  return plain(llmsTxt(paper, { policy: (await findMachineSettings()).aiPolicy, site: env().SITE_URL }))
}

/** Without a line there is no file. */
export async function adsResponse(): Promise<Response> {
  const { adsTxt } = await findMachineSettings()
  return plain(adsTxt ? `${adsTxt}\n` : notFound())
}

/** A file without a contact would be worse than none. */
export async function securityResponse(): Promise<Response> {
  const { securityContacts } = await findMachineSettings()
  if (securityContacts.length === 0) notFound()
  const { text, until } = securityTxt(securityContacts, { site: env().SITE_URL, now: new Date() })
  noteShownUntil(until)
  return plain(text)
}

function plain(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
