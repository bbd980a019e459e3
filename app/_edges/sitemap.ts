// The map for search engines, from an address to its bytes.
import { notFound } from 'next/navigation'
import { findPaper } from '@/domain/settings/queries'
import { findStoryFile, LIST, listMapFiles, listNews } from '@/domain/sitemap/queries'
import { newsSitemap, sitemap, sitemapIndex } from '@/domain/sitemap/write'
import { env } from '@/lib/env'
import { LOCALES } from '@/lib/i18n/locale'
import { localeOf } from './paper'

type Context = { params: Promise<{ locale: string; file: string }> }

/** The files of both languages. */
export async function sitemapIndexResponse(): Promise<Response> {
  const files = await Promise.all(LOCALES.map(listMapFiles))
  return xml(sitemapIndex(files.flat(), env().SITE_URL))
}

/** `/sitemap-{file}.xml`, as the press asks for it. */
export async function sitemapFileResponse(_request: Request, { params }: Context): Promise<Response> {
  const { locale: language, file } = await params
  const locale = localeOf(language)
  const paper = await findPaper(locale)
  const site = env().SITE_URL
  if (file === 'news') return xml(newsSitemap(await listNews(paper, new Date()), paper, site))
  if (isList(file)) return xml(sitemap(await LIST[file](paper), site))
  const entries = /^[1-9]\d{0,5}$/.test(file) ? await findStoryFile(paper, Number(file)) : null
  return xml(sitemap(entries ?? notFound(), site))
}

function isList(file: string): file is keyof typeof LIST {
  return Object.hasOwn(LIST, file)
}

function xml(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
