// The Ukrainian feed.
import { feedResponse } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return await feedResponse('uk')
}
