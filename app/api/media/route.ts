// The library for the newsroom's programs: what is in it, and taking one more photograph into it.
import { isSameOrigin, requestLocale } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { forColleague, listMedia } from '@/domain/media/desk'
import { importPicture } from '@/domain/media/import-picture'
import { MAX_UPLOAD_BYTES } from '@/domain/media/photo'
import type { Failure } from '@/domain/outcome'
import { can } from '@/domain/permissions'

/** The form around a file. */
const FORM_BYTES = 1024 * 1024

const MAX_NAME = 200

const STATUS: Record<string, number> = { notAnImage: 415, brokenImage: 415, imageTooLarge: 413, notStored: 507 }

export async function GET(request: Request): Promise<Response> {
  const locale = requestLocale(request)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  if (!can(person, 'media.upload')) return turnAway('forbidden', 403, locale)
  const { searchParams } = new URL(request.url)
  const page = await listMedia(person, { q: searchParams.get('q') ?? '', cursor: searchParams.get('cursor') ?? undefined })
  return Response.json(page, { headers: { 'cache-control': 'no-store' } })
}

export async function POST(request: Request): Promise<Response> {
  const locale = requestLocale(request)
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  if (!can(person, 'media.upload')) return turnAway('forbidden', 403, locale)
  if (Number(request.headers.get('content-length')) > MAX_UPLOAD_BYTES + FORM_BYTES) return turnAway('tooLarge', 413, locale)
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return turnAway('wrongType', 415, locale)
  const file = await request.formData().then(
    (form) => form.get('file'),
    () => null,
  )
  if (!(file instanceof File)) return turnAway('notUnderstood', 400, locale)

  const outcome = await importPicture(person, { bytes: new Uint8Array(await file.arrayBuffer()), originalName: file.name.slice(-MAX_NAME) })
  if (!outcome.ok) return problem(outcome, locale, statusOf(outcome))
  return Response.json({ photo: forColleague(person, outcome.value) }, { status: 201, headers: { 'cache-control': 'no-store' } })
}

function statusOf(failure: Failure): number | undefined {
  return failure.kind === 'refused' ? STATUS[failure.reason] : undefined
}
