import { places } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { certificate, inline, manifest } from './examples.ts'

/** The portal gives the address to the browser of its user. */
export const clusterInternalURL: Rule<'cluster-internal-url'> = {
  code: 'cluster-internal-url',
  severity: 'warning',
  reason: 'The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its internal name.',
  ...faultOf('observability-url-not-public'),
  check: (resource, line) => {
    const { 'observer-url': observers, 'agent-url': agents } = places(line)
    const pointers = [...observers, ...agents].map(({ pointer }) => pointer)
    return stringsAt(resource, pointers).filter(({ text }) => INTERNAL.test(text))
  },
  message: () =>
    'is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.',
  example: {
    release: 'v1.1',
    wrong: manifest('ObservabilityPlane', `${inline(certificate)}observerURL: http://observer.logs.svc.cluster.local:8080`),
    right: manifest('ObservabilityPlane', `${inline(certificate)}observerURL: https://observer.example.com`),
  },
}

/** The names that Kubernetes gives to Services, with the default domain of the cluster or without. */
const INTERNAL = /^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i
