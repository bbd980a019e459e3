// Every address no other page answers.
import { notFound } from 'next/navigation'

export default function UnknownAddress() {
  notFound()
}
