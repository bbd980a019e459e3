// Whom to tell of a hole in the house; the press leads here from /.well-known/security.txt.
import { securityResponse } from '@/app/_edges/machines'

export const dynamic = 'force-dynamic'

export const GET = securityResponse
