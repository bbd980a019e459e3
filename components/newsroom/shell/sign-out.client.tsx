'use client'
// The way out of the newsroom: copies of stories that are safe there do not stay behind in this browser.
import { forgetWrittenCopies } from '../editor/words/written-copies'

export function SignOut({ name, signOut }: { name: string; signOut: () => Promise<void> }) {
  return (
    <form action={signOut} onSubmit={forgetWrittenCopies}>
      <button type="submit" className="nr-link">
        {name}
      </button>
    </form>
  )
}
