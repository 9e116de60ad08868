/** An organization of any size, the same every time: namespaces with environments, planes of both scopes, and what is wrong with some. */

const apiVersion = 'openchoreo.dev/v1alpha1'

/** Resources of namespaces of ten each, next to shared planes of the cluster. */
export function organizationOf(count: number): object[] {
  const shared = [
    clusterPlane('ClusterObservabilityPlane', 'central', {}),
    clusterPlane('ClusterDataPlane', 'shared', gateway('shared')),
  ]
  const resources: object[] = count < 10 ? [] : shared
  for (let at = 0; resources.length < count; at++) resources.push(...namespace(at).slice(0, count - resources.length))
  return resources
}

function namespace(at: number): object[] {
  const name = `team-${at}`
  const inside = (kind: string, own: string, spec: object, annotations?: object): object => ({
    apiVersion,
    kind,
    metadata: { name: own, namespace: name, ...(annotations && { annotations }) },
    spec,
  })
  const displayed = { 'openchoreo.dev/display-name': at % 2 === 0 ? `Team ${at}: production, Europe` : `本番環境 ${at}` }
  const plane = { ...gateway(name), ...agent, secretStoreRef: { name: 'vault' } }
  return [
    inside('Environment', 'development', { dataPlaneRef: { kind: 'DataPlane', name: 'default' } }),
    inside('DataPlane', 'default', { ...plane, observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' } }, displayed),
    inside('ObservabilityPlane', 'logs', { ...agent, observerURL: 'https://observer.example.com' }),
    inside('Environment', 'production', { isProduction: true, dataPlaneRef: { kind: 'ClusterDataPlane', name: 'shared' } }),
    inside('Environment', 'staging', { dataPlaneRef: { kind: 'DataPlane', name: at % 3 === 0 ? 'gone' : 'default' } }),
    inside('BuildPlane', 'builds', { ...agent, observabilityPlaneRef: { kind: 'ClusterObservabilityPlane', name: 'central' } }),
    inside('Environment', 'qa', {}),
    inside('DataPlane', `a-very-long-name-of-a-plane-in-the-region-europe-west-${at}`, {
      ...plane,
      imagePullSecretRefs: ['hub'],
    }),
    inside('Environment', 'demo', {
      dataPlaneRef: { kind: 'DataPlane', name: `a-very-long-name-of-a-plane-in-the-region-europe-west-${at}` },
    }),
    inside('DataPlane', 'broken', { ...plane, planeID: 'Not Valid' }),
  ]
}

const agent = { clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } } }

const gateway = (name: string): object => ({
  gateway: { publicVirtualHost: `${name}.apps.example.com`, organizationVirtualHost: `${name}.internal.example.com` },
})

const clusterPlane = (kind: string, name: string, spec: object): object => ({
  apiVersion,
  kind,
  metadata: { name },
  spec: {
    planeID: name,
    ...agent,
    ...spec,
    ...(kind === 'ClusterObservabilityPlane' && { observerURL: 'https://observer.example.com' }),
  },
})
