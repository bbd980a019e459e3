// Who may sell the paper’s advertising.
import { adsResponse } from '@/app/_edges/machines'

export const dynamic = 'force-dynamic'

export const GET = adsResponse
