// `GET /api/health`: can this instance make pages? Pages already made are served either way.
import { db } from '@/lib/db'

const PATIENCE_MS = 2_000

export async function askHealth(state: { listening: boolean; pages: number; bytes: number }): Promise<{ status: 200 | 503; body: Buffer }> {
  const database = await canReachDatabase()
  const body = { status: database ? 'ok' : 'degraded', database, ...state }
  return { status: database ? 200 : 503, body: Buffer.from(JSON.stringify(body)) }
}

async function canReachDatabase(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const impatience = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  const asked = db().$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  return await Promise.race([asked, impatience]).finally(() => clearTimeout(timer))
}
