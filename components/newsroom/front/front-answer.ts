// What publishing a front page answers to the screen that ordered it.
import type { Slots } from '@/domain/front/arrangement'

export type FrontOrder = { baseVersion: number; slots: Slots }
export type FrontAnswer = { version: number } | { message: string; errors?: Record<string, string>; standingVersion?: number }
export type PublishFront = (order: FrontOrder) => Promise<FrontAnswer>
