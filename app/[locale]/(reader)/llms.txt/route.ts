// The paper for programs of language models.
import { llmsResponse } from '@/app/_edges/machines'

export const dynamic = 'force-dynamic'

export const GET = llmsResponse
