/** Manifests for the examples of rules. */

/** A certificate that was valid from 2026-01-01 to 2026-04-01; its private key was deleted. */
export const agedCertificate = `${[
  '-----BEGIN CERTIFICATE-----',
  'MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv',
  'cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2MDQwMTAwMDAw',
  'MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG',
  'SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK',
  'JkcDsi0SQzUT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB',
  '/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49',
  'BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2/R0CaupbQHx3I52djrLgIgB4Lq',
  'zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=',
  '-----END CERTIFICATE-----',
].join('\n')}\n`

/** A certificate that expires in 2126; its private key was deleted. */
export const certificate = `${[
  '-----BEGIN CERTIFICATE-----',
  'MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw',
  'GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMjM0MDFaGA8y',
  'MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG',
  'ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR',
  'fuBAmRJG60mJ7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud',
  'DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c',
  'lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIB0o',
  'NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla',
  'eLI9FLGm6zRBmJ+bJOWGl6c=',
  '-----END CERTIFICATE-----',
].join('\n')}\n`

/** A manifest with the given lines of spec. */
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

/** The same from v1.0 on. */
export const agentOfV1 = agent.replace('secretRef', 'secretKeyRef')

export const secretStore = `secretStoreRef:
  name: vault
`

export const gateway = `gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`

/** An inline clientCA. */
export function inline(text: string): string {
  const lines = text.trimEnd().split('\n')
  return `clusterAgent:\n  clientCA:\n    value: |\n${lines.map((line) => `      ${line}`).join('\n')}\n`
}

export const dataPlane = manifest('DataPlane', agent + gateway, 'name: eu-west\n  namespace: acme')

/** An Environment that refers to a data plane. */
export function environment(name: string, kind = 'DataPlane'): string {
  return manifest('Environment', `dataPlaneRef:\n  kind: ${kind}\n  name: ${name}`, 'name: production\n  namespace: acme')
}

/** An observability plane with the given lines about its agent's certificate. */
export function observabilityPlane(clusterAgent: string, metadata?: string): string {
  return manifest('ObservabilityPlane', `${clusterAgent}observerURL: https://observer.example.com`, metadata)
}

/** An Environment of this name. */
export function environmentNamed(name: string): string {
  return manifest('Environment', 'dataPlaneRef:\n  kind: DataPlane\n  name: eu-west', `name: ${name}\n  namespace: acme`)
}

/** A DataPlane of v1.0 or later with these ingress endpoints. */
export function dataPlaneWith(...endpoints: readonly string[]): string {
  return manifest('DataPlane', agentOfV1 + secretStore + ingressOf(endpoints), 'name: eu-west\n  namespace: acme')
}

/** An Environment of v1.0 or later with these ingress endpoints. */
export function environmentWith(...endpoints: readonly string[]): string {
  return (
    environment('eu-west') +
    ingressOf(endpoints)
      .replace('example.com', 'production.example.com')
      .replace(/^(?=.)/gm, '  ')
  )
}

function ingressOf(endpoints: readonly string[]): string {
  const texts = endpoints.map(
    (endpoint) => `    ${endpoint}:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: ${endpoint}.example.com
        port: ${endpoint === 'external' ? 80 : 8080}
`,
  )
  return texts.length > 0 ? `gateway:\n  ingress:\n${texts.join('')}` : ''
}

/** A DeploymentPipeline before v1.0 from one Environment to another. */
export function pipelineOf(from: string, to: string): string {
  const spec = `promotionPaths:\n  - sourceEnvironmentRef: ${from}\n    targetEnvironmentRefs:\n      - name: ${to}`
  return manifest('DeploymentPipeline', spec, 'name: default\n  namespace: acme')
}
