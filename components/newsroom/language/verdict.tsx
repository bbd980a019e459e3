// Kept or broken: by word and by shape, not by colour alone.

export function Verdict({ isKept, words }: { isKept: boolean; words: string }) {
  return (
    <span className="nr-status lw-verdict" data-kept={isKept}>
      <span aria-hidden="true">{isKept ? '✓' : '✗'}</span> {words}
    </span>
  )
}
