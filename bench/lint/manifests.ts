/** The manifests of the benchmark of lint. */
import { certificate } from '../../src/lint/rules/examples.ts'

/** What lint finds in a plane: nothing, a warning, or an error that kubeconform finds as well. */
export type Mistake = 'none' | 'warning' | 'error'

/** A DataPlane of v1.2. */
export function plane(at: number, mistake: Mistake = 'none'): string {
  const ca =
    mistake === 'warning'
      ? `      value: |\n${certificate.replace(/^(?=.)/gm, '        ')}`
      : '      secretKeyRef:\n        name: cluster-agent-ca\n        key: ca.crt\n'
  // Half of the mistakes are a slip of the hand, half are fields of an earlier release.
  const unknown = at % 2 === 0 ? '  secretStore:\n    name: vault\n' : '  imagePullSecretRefs:\n    - registry\n'
  return `# The cluster of region ${at}.
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
${ca}${mistake === 'error' ? unknown : ''}  secretStoreRef:
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
}

/** The same of v0.16. */
export function earlierPlane(at: number): string {
  return plane(at)
    .replace('secretKeyRef', 'secretRef')
    .replace(
      / {2}gateway:\n[\s\S]*/,
      `  gateway:\n    publicVirtualHost: r${at}.apps.example.com\n    organizationVirtualHost: r${at}.internal.example.com\n`,
    )
}

/** A plane with an annotation of many megabytes. */
export function planeWithLine(megabytes: number): string {
  return plane(0).replace(/(?<=display-name: )/, 'word '.repeat((megabytes * 1_000_000) / 5))
}

/** What most files of a repository are. */
export function deployment(at: number): string {
  return `apiVersion: apps/v1
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
}
