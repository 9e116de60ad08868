/** The real yaml-language-server, spoken to as an editor does. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Completion {
  readonly label: string
  readonly documentation?: string | { readonly value: string }
  readonly insertText?: string
}

export interface LanguageServer {
  /** Opens a text, and returns its diagnostics: `line: message`, lines from 1. */
  diagnostics(name: string, text: string): Promise<string[]>
  /** What is offered at the first `|` of a text. */
  complete(name: string, text: string): Promise<Completion[]>
  /** What is shown at the first `|`. */
  hover(name: string, text: string): Promise<string>
  stop(): void
}

/** Starts it in a folder; `schemas` is the setting `yaml.schemas`. */
export async function startLanguageServer(
  folder: string,
  schemas: Readonly<Record<string, readonly string[]>>,
): Promise<LanguageServer> {
  const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas }
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>()
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : section === 'http' ? {} : null)),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      waiting.get(uri)?.(diagnostics)
      waiting.delete(uri)
    },
  )
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: `file://${folder}`,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } })

  async function open(name: string, text: string): Promise<Diagnostic[]> {
    const uri = uriOf(name)
    const answer = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve))
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return answer
  }

  const uriOf = (name: string): string => `file://${folder}/${name}`

  /** A text without its `|`, and where that was. */
  function marked(text: string): { readonly text: string; readonly position: Position } {
    const before = text.slice(0, text.indexOf('|')).split('\n')
    return { text: text.replace('|', ''), position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } }
  }

  return {
    async diagnostics(name, text) {
      const found = await open(name, text)
      return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
    },
    async complete(name, text) {
      const { text: whole, position } = marked(text)
      await open(name, whole)
      const found: Completion[] | { items: Completion[] } = await connection.sendRequest('textDocument/completion', {
        textDocument: { uri: uriOf(name) },
        position,
      })
      return Array.isArray(found) ? found : found.items
    },
    async hover(name, text) {
      const { text: whole, position } = marked(text)
      await open(name, whole)
      const found: { contents: { value: string } } | null = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: uriOf(name) },
        position,
      })
      return found?.contents.value ?? ''
    },
    stop() {
      connection.dispose()
      server.kill()
    },
  }
}

interface Diagnostic {
  readonly range: { readonly start: Position }
  readonly message: string
}
