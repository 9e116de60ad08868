import type { Log, PlaneOf, Step } from '../step.ts'

/** Clusters are defined by server, tls and auth; planes no longer have an image registry. */
export const v04: Step<'v0.3', 'v0.4'> = {
  from: 'v0.3',
  to: 'v0.4',
  kinds: {
    DataPlane: (plane, log) => {
      const { kubernetesCluster, registry, ...spec } = plane.spec
      log.lose('/spec/registry/prefix', 'registry-prefix')
      if (registry.secretRef) log.lose('/spec/registry/secretRef', 'registry-secret')
      return { ...plane, spec: { kubernetesCluster: reshaped(kubernetesCluster, log), ...spec } }
    },
    BuildPlane: (plane, log) => {
      const { kubernetesCluster, ...spec } = plane.spec
      return { ...plane, spec: { kubernetesCluster: reshaped(kubernetesCluster, log), ...spec } }
    },
  },
}

type Cluster<L extends 'v0.3' | 'v0.4'> = PlaneOf<L, 'BuildPlane'>['spec']['kubernetesCluster']

/** The strings do not change: both lines require base64. */
function reshaped({ credentials }: Cluster<'v0.3'>, log: Log): Cluster<'v0.4'> {
  const old = '/spec/kubernetesCluster/credentials'
  log.lose('/spec/kubernetesCluster/name', 'cluster-name')
  log.move(`${old}/apiServerURL`, '/spec/kubernetesCluster/server', 'cluster-shape')
  log.move(`${old}/caCert`, '/spec/kubernetesCluster/tls/ca/value', 'cluster-shape')
  log.move(`${old}/clientCert`, '/spec/kubernetesCluster/auth/mtls/clientCert/value', 'cluster-shape')
  log.move(`${old}/clientKey`, '/spec/kubernetesCluster/auth/mtls/clientKey/value', 'cluster-shape')
  return {
    server: credentials.apiServerURL,
    tls: { ca: { value: credentials.caCert } },
    auth: { mtls: { clientCert: { value: credentials.clientCert }, clientKey: { value: credentials.clientKey } } },
  }
}
