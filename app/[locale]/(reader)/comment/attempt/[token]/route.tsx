// A comment that could not be sent: the form filled in as it was, with what is wrong. For one reader, for an hour.
import { readerPage } from '@/app/_edges/reader-page'
import { attemptPage } from './attempt-page'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ token: string }>(async ({ params: { token }, paper: { locale }, now }) => {
  return await attemptPage({ token, locale, now })
})
