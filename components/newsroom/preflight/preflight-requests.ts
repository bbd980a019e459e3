// Asking the server for the check of an article.
import type { Finding } from '@/domain/preflight/finding'

/** Null when the check could not be made: no connection, or a session that has ended. */
export async function askForFindings(articleId: string): Promise<Finding[] | null> {
  try {
    const answer = await fetch(`/api/articles/${articleId}/preflight`)
    if (!answer.ok) return null
    const { findings } = (await answer.json()) as { findings: Finding[] }
    return findings
  } catch {
    return null
  }
}
