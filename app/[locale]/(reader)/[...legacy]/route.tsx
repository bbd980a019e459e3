// Every address no other page answers.
import { notFound } from 'next/navigation'

export function GET(): Response {
  notFound()
}
