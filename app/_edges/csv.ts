// A table for spreadsheets as an answer: sent as it is made, for it may be longer than the memory of the server.

/** `name` without its extension: a date follows. */
export function csvAnswer(texts: AsyncGenerator<string>, { name, at }: { name: string; at: Date }): Response {
  return new Response(streamed(texts), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${at.toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** A reader who goes away ends the reading of the database, too. */
function streamed(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
