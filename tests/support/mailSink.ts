import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../scripts/services/freePort'

interface SinkOptions {
  port?: number
  /** The reply code (4xx, 5xx) that an address is refused with, or null when it is taken. */
  refuse?: (address: string) => number | null
}

/** A real SMTP server that keeps every mail as a file. */
export async function startMailSink(
  folder: string,
  options: SinkOptions = {},
): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  await mkdir(folder, { recursive: true })
  const port = options.port ?? (await freePort())
  let count = (await readdir(folder)).length
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Whoever keeps a connection for the next mail is told soon that the server goes (ms).
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      const code = options.refuse?.(address) ?? null
      done(code === null ? null : Object.assign(new Error(`${address} is not known here`), { responseCode: code }))
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void writeFile(path.join(folder, `${String(++count).padStart(4, '0')}.eml`), Buffer.concat(chunks)).then(() => done(), done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** All mails in a sink, oldest first. */
export async function mailsIn(folder: string): Promise<ParsedMail[]> {
  const files = (await readdir(folder)).sort()
  return Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))))
}
