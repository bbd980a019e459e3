// The state of a front page while somebody arranges it: slots, steps that can be taken back, what was said, what is published.
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Placement } from '@/domain/front/arrangement'
import { isSameArrangement } from '@/domain/front/arranging'
import type { DeskStory, FrontDesk } from '@/domain/front/front-on-desk'
import type { FrontAnswer, PublishFront } from './front-answer'
import { type GoneStories, goneStories } from './gone-stories'
import { dropChanges, findChanges, keepChanges, type LeftChanges } from './left-changes'
import { askForStories } from './use-found-stories'

const CLOCK_MS = 30_000

type Steps = { slots: Placement[][]; past: Placement[][][] }
type Move = { kind: 'step'; slots: Placement[][] } | { kind: 'back' } | { kind: 'begin'; slots: Placement[][] }

function reduce(steps: Steps, move: Move): Steps {
  if (move.kind === 'begin') return { slots: move.slots, past: [] }
  if (move.kind === 'step') return { slots: move.slots, past: [...steps.past, steps.slots] }
  const last = steps.past.at(-1)
  return last ? { slots: last, past: steps.past.slice(0, -1) } : steps
}

type Failure = Exclude<FrontAnswer, { version: number }>

export function useArranging(desk: FrontDesk, publish: PublishFront) {
  const page = `${desk.place.locale}.${desk.place.sectionId ?? 'paper'}`
  const [{ slots, past }, move] = useReducer(reduce, { slots: desk.slots, past: [] })
  const [published, setPublished] = useState({ slots: desk.slots, version: desk.version })
  const [known, setKnown] = useState(() => new Map([...desk.choices, ...desk.placed].map((story) => [story.id, story])))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [gone, setGone] = useState<GoneStories>(new Map())
  const [left, setLeft] = useState<LeftChanges | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, say] = useState('')
  const isLeaving = useRef(false)
  const isChanged = useMemo(() => !isSameArrangement(slots, published.slots), [slots, published])

  useEffect(() => {
    const changes = findChanges(page)
    if (changes && !isSameArrangement(changes.slots, desk.slots)) setLeft(changes)
  }, [page, desk.slots])

  useEffect(() => {
    if (!isChanged) return
    keepChanges(page, slots)
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged, page, slots])

  const know = (stories: DeskStory[]) => setKnown((map) => new Map([...map, ...stories.map((one): [string, DeskStory] => [one.id, one])]))

  /** `over`: the version that came in between, when somebody decided to publish over it. */
  async function send(over?: number): Promise<boolean> {
    setBusy(true)
    setFailure(null)
    const answer = await publish({ baseVersion: over ?? published.version, slots }).catch((): FrontAnswer => ({ message: '' }))
    setBusy(false)
    if (!('version' in answer)) {
      setFailure(answer)
      setGone(goneStories(slots, 'errors' in answer ? answer.errors : {}))
      return false
    }
    setPublished({ slots, version: answer.version })
    dropChanges(page)
    return true
  }

  return {
    slots,
    known,
    know,
    isChanged,
    isBusy,
    canStepBack: past.length > 0,
    said,
    // Once nothing of what it was about stands there, there is nothing to say.
    failure: gone.size > 0 && !slots.flat().some(({ articleId }) => gone.has(articleId)) ? null : failure,
    gone,
    left,
    take(next: Placement[][], words: string) {
      setLeft(null)
      move({ kind: 'step', slots: next })
      say(words)
    },
    stepBack(words: string) {
      move({ kind: 'back' })
      say(words)
    },
    reset(words: string) {
      dropChanges(page)
      setFailure(null)
      move({ kind: 'begin', slots: published.slots })
      say(words)
    },
    /** One's own changes wait in this browser, so nobody has to be asked. */
    lookAtTheirs() {
      isLeaving.current = true
      location.reload()
    },
    async takeLeft() {
      if (!left) return
      const ids = left.slots.flat().map(({ articleId }) => articleId)
      know((await askForStories({ ...desk.place, ids })) ?? [])
      move({ kind: 'step', slots: left.slots })
      setLeft(null)
    },
    dropLeft() {
      dropChanges(page)
      setLeft(null)
    },
    send,
  }
}

/** The minute on the newsroom's clock; it begins as the server's, so that both draw the same page. */
export function useClock(start: Date): Date {
  const [now, setNow] = useState(start)
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), CLOCK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
