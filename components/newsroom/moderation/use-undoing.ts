// Everything that was done here within the last ten seconds, the newest on top: each is taken back by itself, in that order.
import { useEffect, useRef, useState } from 'react'
import { UNDO_MS } from '@/domain/moderation/terms'

/** Null: nothing came of it, so there is nothing to take back. */
type Batch = Promise<string | null>
/** `message`: what was done, in the words it was told in. */
type Undoable = { key: number; message: string; until: number; batch: Batch }

export function useUndoing() {
  const [stack, setStack] = useState<readonly Undoable[]>([])
  const last = useRef(0)
  const soonest = stack[0]?.until

  useEffect(() => {
    if (soonest === undefined) return
    const timer = setTimeout(() => setStack((all) => all.filter(({ until }) => until > Date.now())), Math.max(0, soonest - Date.now()))
    return () => clearTimeout(timer)
  }, [soonest])

  const forget = (key: number) => setStack((all) => all.filter((one) => one.key !== key))

  return {
    top: stack.at(-1),
    /** How many more could be taken back after the newest. */
    more: Math.max(0, stack.length - 1),
    /** Counted from when it is asked for, before the server counts: what is offered here is never too late there. */
    add(message: string, batch: Batch): number {
      const key = ++last.current
      setStack((all) => [...all, { key, message, until: Date.now() + UNDO_MS, batch }])
      return key
    },
    forget,
    /** What was done turned out a little otherwise. */
    retell: (key: number, message: string) => setStack((all) => all.map((one) => (one.key === key ? { ...one, message } : one))),
    /** Takes the newest off. Whoever is faster than the answer to their own decision waits for it, and takes back nothing else. */
    async take(): Promise<string | null> {
      const top = stack.at(-1)
      if (!top) return null
      forget(top.key)
      return await top.batch
    },
  }
}
