/** Programs that `go install` has built. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where a program is: in Go's folder, else on the PATH. */
export function installedByGo(name: string): string {
  const { GOBIN, GOPATH } = process.env
  const own = join(GOBIN ?? join(GOPATH ?? join(homedir(), 'go'), 'bin'), name)
  return existsSync(own) ? own : name
}
