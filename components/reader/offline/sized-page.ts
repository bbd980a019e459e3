// The size of text a reader chose, put into the first tag of a page on its way: a page that a script enlarges would be seen small first.
import { CACHES } from './kept-pages'

const SIZE = '/kept/text-size'

/** '' is the size the paper has by itself. */
export async function keepSize(size: string): Promise<void> {
  const files = await caches.open(CACHES.files)
  if (size === '') await files.delete(SIZE)
  else await files.put(SIZE, new Response(size))
}

export async function inChosenSize(answer: Response): Promise<Response> {
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
  const size = isPage && answer.body ? await (await (await caches.open(CACHES.files)).match(SIZE))?.text() : undefined
  if (!size || !answer.body) return answer
  let isFirst = true
  const sized = new TransformStream<string, string>({
    transform(text, controller) {
      controller.enqueue(isFirst ? text.replace(/<html /, `<html data-text="${size}" `) : text)
      isFirst = false
    },
  })
  const headers = new Headers(answer.headers)
  // Of the bytes as they came, which these are not any more.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  const body = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(sized).pipeThrough(new TextEncoderStream())
  return new Response(body, { status: answer.status, statusText: answer.statusText, headers })
}
