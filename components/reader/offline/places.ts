// Which addresses the service worker leaves alone, and where the list of what is kept stands.

/** The newsroom, its doors, programs' answers and pages for one reader: the worker never sees them twice. */
const FOR_OTHERS =
  /^\/(?:en\/)?(?:newsroom|sign-in|set-password|forgotten-password|second-factor|set-up|moderate|comment|api|_next)(?:\/|$)/

export function isForOthers(path: string): boolean {
  return FOR_OTHERS.test(path)
}

export function isScript(path: string): boolean {
  return /^\/reader(?:-\w+)?\.js$/.test(path)
}

/** In the language of the page. */
export function listPath(path: string): string {
  return /^\/en(\/|$)/.test(path) ? '/en/saved' : '/saved'
}
