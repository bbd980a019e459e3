// What robots need not visit, and where the map is.
import { robotsResponse } from '@/app/_edges/machines'

export const dynamic = 'force-dynamic'

export const GET = robotsResponse
