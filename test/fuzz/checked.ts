/** Checks texts in a process of its own, which is killed when one of them takes longer than a deadline. */
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Line } from '../../src/releases/lines.ts'

/** What a process is asked. */
export interface Question {
  readonly text: string
  readonly release: Line
  /** Where to repeat which piece, to see how the time grows; not asked where it is left out. */
  readonly repeat?: { readonly at: number; readonly piece: string }
}

/** What it answers. */
export interface Answer {
  /** What is not true of the text, in words. */
  readonly broken: readonly string[]
  /** Whether the text has one plane without any error. */
  readonly isClean: boolean
  /** Seconds of the processor that the process has used since it started. */
  readonly cpu: number
}

export interface Checker {
  /** Questions are asked one after the other. A text that takes longer than `seconds` is broken. */
  ask(question: Question, seconds: number): Promise<Answer>
  stop(): void
}

export function createChecker(): Checker {
  let child: ChildProcess | undefined
  return {
    ask: (question, seconds) =>
      new Promise((resolve, reject) => {
        child ??= fork(join(import.meta.dirname, 'checker.ts'), { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
        const own = child
        const end = (answer: Answer | Error): void => {
          clearTimeout(timer)
          own.removeAllListeners()
          if (answer instanceof Error) reject(answer)
          else resolve(answer)
        }
        const broken = (what: string): void => {
          child = undefined
          own.kill('SIGKILL')
          end({ broken: [what], isClean: false, cpu: 0 })
        }
        const timer = setTimeout(() => broken(`it takes more than ${seconds} seconds`), seconds * 1000)
        own.on('message', (answer) => end(answer as Answer))
        own.on('exit', (status, signal) => broken(`the process ends with ${signal ?? status}`))
        own.on('error', end)
        own.send(question)
      }),
    stop: () => {
      child?.kill('SIGKILL')
      child = undefined
    },
  }
}
