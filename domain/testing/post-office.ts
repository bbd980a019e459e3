// A mail server for tests: it takes letters as SMTP does and keeps them, or answers as it is told.
import { createServer, type Socket } from 'node:net'

/** `answer`: what to say to a recipient, for example `550 no such person`; nothing means welcome. */
export type PostOffice = { url: string; letters: string[]; answer: (to: string) => string | null; close(): Promise<void> }

export async function openPostOffice(): Promise<PostOffice> {
  const sockets = new Set<Socket>()
  const office: PostOffice = { url: '', letters: [], answer: () => null, close }
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket, office)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  office.url = `smtp://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
  return office

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}

function serve(socket: Socket, office: PostOffice): void {
  let rest = ''
  let letter: string | null = null
  socket.on('error', () => undefined)
  socket.setEncoding('utf8')
  socket.write('220 post office\r\n')
  socket.on('data', (chunk) => {
    rest += chunk
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (letter === null) order(line)
      else if (line !== '.') letter += `${line}\r\n`
      else {
        office.letters.push(letter)
        letter = null
        socket.write('250 taken\r\n')
      }
    }
  })

  function order(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'DATA') {
      letter = ''
      socket.write('354 go on\r\n')
    } else if (verb === 'RCPT') socket.write(`${office.answer(line.slice(9, -1)) ?? '250 yes'}\r\n`)
    else if (verb === 'QUIT') socket.end('221 bye\r\n')
    else socket.write('250 yes\r\n')
  }
}
