/** The host names under which services are reached, in the form of each line. */
import { hostNameOf } from '../../generated/facts.ts'
import { stringAt } from '../base/pointer.ts'
import type { Line } from '../releases/lines.ts'

/** The host name of the services of an environment on a host of its data plane. What is not known is in capitals. */
export function hostNameIn(
  line: Line,
  host: string,
  environment: { readonly name?: string; readonly namespace?: string } = {},
  resource?: unknown,
): string {
  const known: Readonly<Record<string, string | undefined>> = {
    environment: environment.name,
    namespace: environment.namespace,
    dnsPrefix: stringAt(resource, '/spec/gateway/dnsPrefix') || undefined,
    host,
  }
  return hostNameOf[line].replace(/\{(\w+)\}/g, (_, key: string) => known[key] ?? key.toUpperCase())
}
