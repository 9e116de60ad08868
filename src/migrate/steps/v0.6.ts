import type { Log, PlaneOf, Step } from '../step.ts'

/** Secret references have a key. */
export const v06: Step<'v0.4', 'v0.6'> = {
  from: 'v0.4',
  to: 'v0.6',
  kinds: {
    DataPlane: (plane, log) => {
      const { kubernetesCluster, ...spec } = plane.spec
      return { ...plane, spec: { kubernetesCluster: withKeys(kubernetesCluster, log), ...spec } }
    },
    BuildPlane: (plane, log) => {
      const { kubernetesCluster, ...spec } = plane.spec
      return { ...plane, spec: { kubernetesCluster: withKeys(kubernetesCluster, log), ...spec } }
    },
  },
}

type Cluster<L extends 'v0.4' | 'v0.6'> = NonNullable<PlaneOf<L, 'BuildPlane'>['spec']['kubernetesCluster']>
type ValueFrom<L extends 'v0.4' | 'v0.6'> = Cluster<L>['tls']['ca']

function withKeys({ server, tls, auth }: Cluster<'v0.4'>, log: Log): Cluster<'v0.6'> {
  const { mtls, bearerToken } = auth
  const at = (path: string, value: ValueFrom<'v0.4'>): ValueFrom<'v0.6'> => withKey(value, `/spec/kubernetesCluster/${path}`, log)
  return {
    server,
    tls: { ca: at('tls/ca', tls.ca) },
    auth: {
      ...(mtls && {
        mtls: { clientCert: at('auth/mtls/clientCert', mtls.clientCert), clientKey: at('auth/mtls/clientKey', mtls.clientKey) },
      }),
      ...(bearerToken && { bearerToken: at('auth/bearerToken', bearerToken) }),
    },
  }
}

function withKey(value: ValueFrom<'v0.4'>, pointer: string, log: Log): ValueFrom<'v0.6'> {
  if (value.secretRef === undefined) return value
  log.move(`${pointer}/secretRef`, `${pointer}/secretRef/name`, 'secret-key')
  return { secretRef: { name: value.secretRef, key: log.need<string>('secret-key') } }
}
