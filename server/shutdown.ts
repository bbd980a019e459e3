// How the paper stops: asked once, it finishes what it began; asked twice, it stops at once.

/** Resolves with the first SIGTERM or Ctrl-C; a second one ends the process where it stands. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false
    const listener = () => {
      if (told) process.exit(1)
      told = true
      resolve()
    }
    process.on('SIGTERM', listener)
    process.on('SIGINT', listener)
  })
}

/** Last opened, first closed; one that fails to close does not keep the others open. */
export async function stopInOrder(stops: (() => Promise<void>)[]): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop().catch((error) => console.error(error))
}
