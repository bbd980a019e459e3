// The preview of a story as whoever gives an order about it would see it: the check before publishing reads it, too.
import { ownPage } from './own-page'

/** Null when it does not come, which the check tells and does not stop for. */
export async function renderedPreview(articleId: unknown): Promise<string | null> {
  return await ownPage(`/newsroom/articles/${encodeURIComponent(String(articleId))}/preview`)
}
