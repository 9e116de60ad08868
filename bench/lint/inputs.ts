/** Folders full of manifests, as both linters get them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LintInput {
  readonly name: string
  /** What ours may take of the wall time of the other; null where only its memory counts. */
  readonly wanted: number | null
  readonly path: string
  readonly to: 'kubeconform' | 'node -e 0' | 'a named release'
  /** The folder that the other looks at; the same one where it is left out. */
  readonly than?: string
}

/** Writes them anew. `scale` is 1, or less where it is only to be seen that it runs. */
export function writeInputs(cache: string, scale: number): readonly LintInput[] {
  const folder = (name: string): string => {
    const path = join(cache, name)
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
    return path
  }
  const many = Math.round(10_000 * scale)
  const planes = folder('planes')
  for (let at = 0; at < many; at++) writeFileSync(join(planes, `plane-${at}.yaml`), plane(at))
  const mixed = folder('mixed')
  for (let at = 0; at < many; at++) writeFileSync(join(mixed, `resource-${at}.yaml`), at % 10 === 0 ? plane(at) : deployment(at))
  const one = folder('one-file')
  writeFileSync(join(one, 'planes.yaml'), Array.from({ length: many }, (_, at) => plane(at)).join('---\n'))
  const few = folder('tenth')
  for (let at = 0; at < many / 10; at++) writeFileSync(join(few, `plane-${at}.yaml`), plane(at))
  const clusters = folder('clusters')
  for (const [cluster, written] of [plane, earlierPlane].entries()) {
    const path = folder(`clusters/cluster-${cluster}`)
    const names = Array.from({ length: many / 2 }, (_, at) => `plane-${at}.yaml`)
    for (const [at, name] of names.entries()) writeFileSync(join(path, name), written(at))
    const listed = names.map((name) => `  - ${name}\n`).join('')
    writeFileSync(join(path, 'kustomization.yaml'), `kind: Kustomization\nresources:\n${listed}`)
  }
  const small = folder('small')
  writeFileSync(join(small, 'plane.yaml'), plane(0))
  return [
    { name: `${many} planes, a file each`, wanted: 0.5, path: planes, to: 'kubeconform' },
    { name: `${many} resources, a tenth of them planes`, wanted: 0.2, path: mixed, to: 'kubeconform' },
    { name: `${many} planes in one file`, wanted: 1, path: one, to: 'kubeconform' },
    { name: `${many / 10} planes, for their memory`, wanted: null, path: few, to: 'kubeconform' },
    { name: `${many} planes, their release detected`, wanted: 1.1, path: planes, to: 'a named release' },
    { name: `${many} planes of two releases, in two sets`, wanted: 2, path: clusters, to: 'a named release', than: planes },
    { name: 'one small file', wanted: 1.3, path: join(small, 'plane.yaml'), to: 'node -e 0' },
  ]
}

const plane = (at: number): string => `# The cluster of region ${at}.
apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: region-${at}
  namespace: acme
  labels:
    region: r${at}
  annotations:
    openchoreo.dev/display-name: Region ${at}
    openchoreo.dev/description: "Where the applications of region ${at} run"
spec:
  planeID: region-${at}
  clusterAgent:
    clientCA:
      secretKeyRef:
        name: cluster-agent-ca
        key: ca.crt
  secretStoreRef:
    name: vault
  observabilityPlaneRef:
    kind: ObservabilityPlane
    name: default
  gateway:
    ingress:
      external:
        name: gateway-default
        namespace: openchoreo-data-plane
        http:
          host: r${at}.apps.example.com
          port: 80
          listenerName: http
        https:
          host: r${at}.apps.example.com
          port: 443
          listenerName: https
`

/** The same of v0.16. */
const earlierPlane = (at: number): string =>
  plane(at)
    .replace('secretKeyRef', 'secretRef')
    .replace(
      / {2}gateway:\n[\s\S]*/,
      `  gateway:\n    publicVirtualHost: r${at}.apps.example.com\n    organizationVirtualHost: r${at}.internal.example.com\n`,
    )

const deployment = (at: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${at}
  namespace: acme
  labels: { app: service-${at} }
spec:
  replicas: 2
  selector:
    matchLabels:
      app: service-${at}
  template:
    metadata:
      labels:
        app: service-${at}
    spec:
      containers:
        - name: main
          image: registry.example.com/service:${at}
          args: ["--port", "8080"]
          ports:
            - containerPort: 8080
              name: http
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
            limits:
              memory: 128Mi
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
`
