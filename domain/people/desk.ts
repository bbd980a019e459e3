// What the newsroom may know about its people.
import { db } from '@/lib/db'

/** Addresses of the demo's accounts; empty in a paper of one's own. Shown on the sign-in page of a demo only. */
export async function listDemoAccounts(): Promise<string[]> {
  const accounts = await db().user.findMany({
    where: { isDemo: true, deactivatedAt: null },
    select: { email: true },
    orderBy: { email: 'asc' },
  })
  return accounts.map((account) => account.email)
}

export async function isDemoOpen(): Promise<boolean> {
  const account = await db().user.findFirst({ where: { isDemo: true, deactivatedAt: null }, select: { id: true } })
  return account !== null
}
