// The cable between a browser and the paper, which can be pulled: nothing arrives any more, and nobody is told so.
import net from 'node:net'

export type Cable = { address: string; pull(): void; mend(): void; close(): void }

export async function layCable(port: number): Promise<Cable> {
  const held = new Set<net.Socket>()
  let isPulled = false
  const server = net.createServer((browser) => {
    const paper = net.connect(port, 'localhost')
    for (const [one, other] of [
      [browser, paper],
      [paper, browser],
    ] as const) {
      held.add(one)
      one.on('data', (bytes) => !isPulled && other.write(bytes))
      one.on('error', () => other.destroy())
      one.on('close', () => {
        held.delete(one)
        if (!isPulled) other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const cut = () => {
    for (const socket of held) socket.destroy()
  }
  return {
    address: `http://localhost:${(server.address() as net.AddressInfo).port}`,
    pull() {
      isPulled = true
    },
    // What waited in it is lost with it: connections are made anew.
    mend() {
      isPulled = false
      cut()
    },
    close() {
      cut()
      server.close()
    },
  }
}
