// The corridor every change walks: parse, find, permit, run in one transaction, record, tell the press.
// This is the only clever file of the paper.
import type { z } from 'zod'
import { db, type Tx } from '@/lib/db'
import { sqlRows } from '@/lib/sql-rows'
import type { Actor } from './actor'
import { type Failure, fieldErrors, forbidden, missing, type Outcome } from './outcome'
import { can, type Owned, type Permission } from './permissions'
import { forgetHere, type Touch } from './touch'

export const TOUCHES_CHANNEL = 'visnyk_touches'
/** Orders about articles, for whoever has one open: with the commit, like touches. */
export const ORDERS_CHANNEL = 'visnyk_orders'
/** PostgreSQL refuses a notification of 8000 bytes or more. */
const MAX_NOTIFICATION_BYTES = 7_500
const TRANSACTION_TIMEOUT_MS = 15_000
const TRANSACTION_WAIT_MS = 5_000

export type Done<T> = { ok: true; value: T; touches: Touch[] }

export function done<T>(value: T, ...touches: Touch[]): Done<T> {
  return { ok: true, value, touches }
}

/** What the audit record is about. `details` holds no secret and no reader's address. */
export type Record = { type: string; id: string; details?: { [key: string]: unknown } }

type Situation<Input, Subject, Gathered> = { actor: Actor; input: Input; subject: Subject; gathered: Gathered; tx: Tx; now: Date }

type Spec<Schema extends z.ZodType, Subject extends object, Value, Gathered> = {
  input: Schema
  /** What may take its time is learnt before the transaction: it holds locks, and others wait. Asked of everybody, permitted or not. */
  gather?: (input: z.output<Schema>, about: { actor: Actor; now: Date }) => Promise<Gathered>
  /** What the order is about; null answers `missing`. An order about nothing yet returns `{}`. */
  subject: (input: z.output<Schema>, tx: Tx, actor: Actor, known: { gathered: Gathered; now: Date }) => Promise<Subject | null>
  run: (situation: Situation<z.output<Schema>, Subject, Gathered>) => Promise<Done<Value> | Failure>
  /** Several for an order about many things; none when it changed nothing. */
  record: (result: { input: z.output<Schema>; subject: Subject; value: Value }) => Record | Record[]
}

/** `now` and `tx` are given by tests, jobs and orders that give orders; a page passes neither. */
type Circumstances = { now?: Date; tx?: Tx }

const MARK = Symbol.for('visnyk.command')

/** A change of the paper. Expected failures are returned (see `Outcome`); anything thrown is a bug and nothing was changed. */
export type Command<Value> = {
  (actor: Actor, input: unknown, circumstances?: Circumstances): Promise<Outcome<Value>>
  readonly permission: Permission
}

class Rollback extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

export function command<Schema extends z.ZodType, Subject extends object, Value, Gathered = undefined>(
  permission: Permission,
  spec: Spec<Schema, Subject, Value, Gathered>,
): Command<Value> {
  const order = async (actor: Actor, raw: unknown, circumstances: Circumstances = {}): Promise<Outcome<Value>> => {
    const parsed = spec.input.safeParse(raw, { reportInput: true })
    if (!parsed.success) return { ok: false, kind: 'invalid', errors: fieldErrors(parsed.error) }
    const input = parsed.data
    const now = circumstances.now ?? new Date()
    const gathered = (await spec.gather?.(input, { actor, now })) as Gathered

    const walk = async (tx: Tx): Promise<Done<Value>> => {
      const subject = await spec.subject(input, tx, actor, { gathered, now })
      // Whoever may not even know of a thing gets the same answer as for a thing that is not there.
      if (subject === null) throw new Rollback(missing)
      if (!can(actor, permission, subject as Owned)) throw new Rollback(forbidden)
      const result = await spec.run({ actor, input, subject, gathered, tx, now })
      if (!result.ok) throw new Rollback(result)
      const records = [spec.record({ input, subject, value: result.value })].flat()
      if (records.length > 0) await writeRecords(tx, { actor, permission, now, records })
      await tellOrders(tx, { actor, permission, now, records })
      await notify(tx, result.touches)
      return result
    }

    try {
      const result = circumstances.tx
        ? await walk(circumstances.tx)
        : await db().$transaction(walk, { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_WAIT_MS })
      // An order inside another's transaction is not yet true; the outer one forgets through its notification.
      if (!circumstances.tx) forgetHere(result.touches)
      return { ok: true, value: result.value }
    } catch (error) {
      if (error instanceof Rollback && !circumstances.tx) return error.failure
      throw error
    }
  }
  return Object.assign(order, { permission, [MARK]: true })
}

/** For the structural test: is this export a change that walks the corridor? */
export function isCommand(value: unknown): value is Command<unknown> {
  return typeof value === 'function' && MARK in value
}

type Written = { actor: Actor; permission: Permission; now: Date; records: readonly Record[] }

async function writeRecords(tx: Tx, { actor, permission, now, records }: Written): Promise<void> {
  const rows = records.map(({ type, id, details = {} }) => ({ subject_type: type, subject_id: id, details }))
  const actorId = actor.kind === 'person' ? actor.id : null
  const actorName = actor.kind === 'guest' ? 'guest' : actor.name
  await tx.$executeRaw`
    insert into audit_records (at, actor_id, actor_name, command, subject_type, subject_id, details)
    select ${now}, ${actorId}::uuid, ${actorName}, ${permission}, one.* from jsonb_to_recordset(${sqlRows(rows)}::jsonb)
           as one (subject_type text, subject_id text, details jsonb)`
}

/** `byId` null: the house did it. */
export type ToldOrder = { order: Permission; articleId: string; by: string | null; byId: string | null }

async function tellOrders(tx: Tx, { actor, permission, records }: Written): Promise<void> {
  const who = actor.kind === 'person' ? { by: actor.name, byId: actor.id } : { by: null, byId: null }
  for (const { type, id } of records) {
    if (type !== 'article') continue
    const told: ToldOrder = { order: permission, articleId: id, ...who }
    await tx.$executeRaw`select pg_notify(${ORDERS_CHANNEL}, ${JSON.stringify(told)})`
  }
}

async function notify(tx: Tx, touches: readonly Touch[]): Promise<void> {
  for (const payload of notifications(touches)) {
    await tx.$executeRaw`select pg_notify(${TOUCHES_CHANNEL}, ${payload})`
  }
}

/** Touches, one in a line, packed into as few notifications as PostgreSQL allows. */
function notifications(touches: readonly Touch[]): string[] {
  const payloads: string[] = []
  let payload = ''
  for (const one of new Set(touches)) {
    if (payload.length + one.length + 1 > MAX_NOTIFICATION_BYTES) {
      payloads.push(payload)
      payload = ''
    }
    payload += payload === '' ? one : `\n${one}`
  }
  return payload === '' ? payloads : [...payloads, payload]
}
