// The words of an edit and of what it would replace, each with what the screening found in them. They change places when a moderator
// approves it and when that is taken back; the past keeps whichever is said no more.
import { z } from 'zod'
import { Prisma } from '@/lib/generated/prisma/client'
import { printFingerprint } from '../comments/normal/fingerprint'
import { saidOf } from '../comments/screening/facts'
import { searchKeys, searchKeysWithEdit } from '../comments/search/keys'

const Findings = z.array(z.json())
/** Of an edit that waits; `heldBefore` is what once held the words that stand. While it waits, `heldBecause` says what holds the edit. */
const PendingScreening = z.object({ findings: Findings, heldBefore: z.string().nullable() })
/** Of words in the past. */
const PastScreening = z.object({ findings: Findings, heldBecause: z.string().nullable() })
const Screening = z.object({ findings: Findings })

type Words = { text: string; screening: Prisma.JsonValue; heldBecause: string | null }
export type WithEdit = Words & { pendingText: string | null; pendingScreening: Prisma.JsonValue }
export type Past = { text: string; screening: Prisma.JsonValue }

export const NO_EDIT = { pendingText: null, pendingScreening: Prisma.DbNull } as const

type Waiting = { text: string; findings: unknown; heldBecause: string | null }

/** An edit begins to wait, or another one in its place. */
export function waitingEdit(comment: WithEdit, { text, findings, heldBecause }: Waiting) {
  const pendingScreening = PendingScreening.parse({ findings, heldBefore: heldBefore(comment) })
  return { pendingText: text, pendingScreening, heldBecause, keys: keysOf(comment.text, text) }
}

/** Readers see the edit from now on; it goes on being known what held it. */
export function appliedEdit({ pendingText, pendingScreening }: WithEdit) {
  return { ...newWords(pendingText ?? ''), screening: { findings: findingsOf(pendingScreening) }, ...NO_EDIT }
}

export function droppedEdit(comment: WithEdit) {
  return { ...NO_EDIT, heldBecause: heldBefore(comment), keys: newWords(comment.text).keys }
}

/** What stops being said: the old words, or the edit nobody will see. */
export function pastWords(comment: WithEdit, edit: 'applied' | 'dropped'): Past & { screening: z.output<typeof PastScreening> } {
  const { text, screening, pendingText, pendingScreening, heldBecause } = comment
  if (edit === 'dropped') return { text: pendingText ?? '', screening: { findings: findingsOf(pendingScreening), heldBecause } }
  return { text, screening: { findings: findingsOf(screening), heldBecause: heldBefore(comment) } }
}

/** As if `edit` had not been done. */
export function wordsBefore(comment: WithEdit, past: Past, edit: 'applied' | 'dropped') {
  const known = PastScreening.safeParse(past.screening).data ?? { findings: [], heldBecause: null }
  if (edit === 'dropped') return waitingEdit(comment, { text: past.text, ...known })
  return {
    ...newWords(past.text),
    keys: keysOf(past.text, comment.text),
    screening: { findings: known.findings },
    pendingText: comment.text,
    pendingScreening: { findings: findingsOf(comment.screening), heldBefore: known.heldBecause },
  }
}

export function newWords(text: string) {
  const { normal, hash, fingerprint } = saidOf(text)
  return { text, normal, keys: searchKeys(normal), textHash: hash, fingerprint: fingerprint && printFingerprint(fingerprint) }
}

function keysOf(text: string, edit: string): string[] {
  return searchKeysWithEdit(saidOf(text).normal, saidOf(edit).normal)
}

/** Edits that waited before anything was kept of them have nothing. */
function heldBefore({ pendingScreening, heldBecause }: WithEdit): string | null {
  const kept = PendingScreening.safeParse(pendingScreening)
  return kept.success ? kept.data.heldBefore : heldBecause
}

function findingsOf(screening: Prisma.JsonValue): z.output<typeof Findings> {
  return Screening.safeParse(screening).data?.findings ?? []
}
