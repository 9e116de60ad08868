/** Manifests from which the examples of rules are made. */

/** Text that has the form of a certificate and is none. */
const body = `MII${'C'.repeat(61)}\n${`${'C'.repeat(64)}\n`.repeat(4)}`

export const certificate = `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----\n`

/** A manifest with the lines of its spec. */
export function manifest(kind: string, spec: string, metadata = 'name: example\n  namespace: acme'): string {
  const lines = spec
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
  return `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata:\n  ${metadata}\nspec:\n${lines.join('\n')}\n`
}

export const agent = `clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`

export const gateway = `gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`

/** A clientCA that is written in the manifest. */
export function inline(text: string): string {
  const lines = text.trimEnd().split('\n')
  return `clusterAgent:\n  clientCA:\n    value: |\n${lines.map((line) => `      ${line}`).join('\n')}\n`
}
