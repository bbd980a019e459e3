// What a reader without an account may order about their own words.
import { z } from 'zod'
import { Email, Text } from '../schema'

/** The value of the reader's cookie; it never leaves the order. */
const session = z.string().max(200).default('')
const token = z.string().max(200)

export const AskConfirmation = z.object({ status: token, network: z.string().max(100).default('unknown') })
export const AskReturn = z.object({ email: Email, network: z.string().max(100).default('unknown') })
export const ConfirmReader = z.object({ token })
export const LeaveReader = z.object({ session })
export const EraseReader = z.object({ session })
export const Unsubscribe = z.object({ token })
export const Subscribe = z.object({ session, commentId: z.uuid(), wanted: z.boolean() })

export const EditOwn = z.object({
  session,
  commentId: z.uuid(),
  /** The version its author saw; another one may have been decided about since. */
  version: z.coerce.number().int().positive(),
  text: Text,
  network: z.string().max(100).default('unknown'),
  userAgent: z.string().max(1_000).default(''),
})
export const DeleteOwn = z.object({ session, commentId: z.uuid() })
