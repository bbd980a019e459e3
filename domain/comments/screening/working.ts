// Proof that a sender's browser did some work; see work.ts for when it is asked for.
export async function hasWorked(work: string | null | undefined, _now: Date): Promise<boolean> {
  return work === undefined
}
