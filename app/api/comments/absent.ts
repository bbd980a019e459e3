// The answer where no comment is: 404, or 410 for what its author took away and nobody need ask for again.
import { problemResponse } from '@/app/_edges/respond'
import { wasTakenBack } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { missing } from '@/domain/outcome'
import { translator } from '@/lib/i18n/translator'
import { failureForProgram } from './answers'
import { languageOf } from './asking'

export async function absent(request: Request, id: string): Promise<Response> {
  const locale = languageOf(request)
  if (!isCommentId(id) || !(await wasTakenBack(id))) return failureForProgram(missing, locale)
  return problemResponse({ type: 'about:blank', title: translator(locale, 'comments')('problems.takenBack'), status: 410, code: 'gone' })
}
