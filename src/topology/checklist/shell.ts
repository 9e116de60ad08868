/** Commands for a shell, safe whatever names contain. */
import type { ChecklistCommand } from './list.ts'

/** Where commands about the control plane run. */
export const CONTROL_PLANE = 'control-plane'

export interface Shell {
  /** A kubectl command in a cluster. Arguments are quoted where needed. */
  kubectl(cluster: string, ...words: readonly string[]): ChecklistCommand
  /** The same command, with something after it. */
  piped(command: ChecklistCommand, after: string): ChecklistCommand
}

/** @param isSingleCluster Whether there is only one cluster, so that no context is needed. */
export function createShell(isSingleCluster: boolean): Shell {
  return {
    kubectl: (cluster, ...words) => {
      const context = isSingleCluster ? [] : ['--context', contextOf(cluster)]
      return { cluster, command: ['kubectl', ...context, ...words.map(quoted)].join(' ') }
    },
    piped: ({ cluster, command }, after) => ({ cluster, command: `${command} ${after}` }),
  }
}

/** What stands for the context of a cluster: `DATA_EU_1` for `data/eu-1`. */
const contextOf = (cluster: string): string => cluster.toUpperCase().replace(/[^A-Z\d]/g, '_')

const quoted = (text: string): string => (/^[\w.,=/:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** Whether a name can be that of an object in Kubernetes: nothing else gets into a command, so that no name can be an option. */
export const isObjectName = (name: string): boolean =>
  name.length <= 253 && /^[a-z\d][-a-z\d]*(?:\.[a-z\d][-a-z\d]*)*$/.test(name) && !/-(?:\.|$)/.test(name)

/** Whether a key can be that of a Secret. */
export const isSecretKey = (key: string): boolean => key.length <= 253 && /^[-._a-zA-Z\d]+$/.test(key)
