/** A real API server, reached by `kubectl proxy`: kubectl knows how to sign in. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { delimiter, join, resolve } from 'node:path'

export interface Answer {
  readonly status: number
  // What the API server sends is for each caller to look at.
  readonly body: Readonly<Record<string, unknown>>
}

export interface Cluster {
  /** Sends JSON, or what is JSON already; `type` is the type of a patch. */
  send(method: string, path: string, body?: unknown, type?: string): Promise<Answer>
  kubectl(
    args: readonly string[],
    input?: string,
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string }
  stop(): void
}

/** Something that is not as it has to be: its message says what to do. */
export class Unfit extends Error {}

/** The program to run. */
export const kubectlProgram = programAt(process.env['KUBECTL'] ?? 'kubectl')

/**
 * The full path of a program that is on the PATH, or its name where it is not. The commands of the guide run with a `kubectl` of ours first on the
 * PATH, which calls this one: by its name alone it would call itself.
 */
export function programAt(name: string, path = process.env['PATH'] ?? ''): string {
  if (name.includes('/')) return resolve(name)
  const files = path.split(delimiter).map((folder) => join(folder, name))
  return files.find((file) => existsSync(file)) ?? name
}

/** @throws Unfit where there is no cluster, or no kubectl. */
export async function connect(): Promise<Cluster> {
  if (!process.env['KUBECONFIG'])
    throw new Unfit(
      'no KUBECONFIG: name the kubeconfig of a cluster with the CRDs of OpenChoreo. docs/cluster.md shows how to get one with kind or k3d.',
    )
  if (spawnSync(kubectlProgram, ['version', '--client']).status !== 0)
    throw new Unfit(`no kubectl: put it on the PATH, or name it in KUBECTL (now ${kubectlProgram})`)
  const version = spawnSync(kubectlProgram, ['version', '--request-timeout=10s'], { encoding: 'utf8' })
  if (version.status !== 0) throw new Unfit(`no cluster answers: ${version.stderr.trim().split('\n').at(-1)}`)
  const proxy = spawn(kubectlProgram, ['proxy', '--port=0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await portOf(proxy)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  return {
    send: (method, path, body, type = 'application/json') => send(agent, port, method, path, body, type),
    kubectl: (args, input) => {
      const { status, stdout, stderr } = spawnSync(kubectlProgram, args, {
        encoding: 'utf8',
        ...(input !== undefined && { input }),
      })
      return { status, stdout, stderr }
    },
    stop: () => {
      agent.destroy()
      proxy.kill()
    },
  }
}

function portOf(proxy: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    proxy.on('error', reject)
    proxy.on('exit', () => reject(new Unfit('kubectl proxy ended at once')))
    proxy.stdout?.on('data', (chunk) => {
      const port = /127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
}

function send(agent: Agent, port: number, method: string, path: string, body: unknown, type: string): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, method, path, headers: text === undefined ? {} : { 'content-type': type } },
      (answer) => {
        let received = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          received += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: parsed(received) }))
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })
}

function parsed(text: string): Answer['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text }
  }
}

/** Asks again and again, for half a minute. @throws Unfit where it never comes true. */
export async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 300) throw new Unfit(otherwise)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Does something with each of many, a few at a time; the results are in their order. */
export async function each<T, R>(all: readonly T[], work: (one: T, at: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      // Within its bounds.
      results[at] = await work(all[at] as T, at)
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return results
}
