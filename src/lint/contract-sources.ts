/** What the codes of the contract and of reading rest on. */
import {
  annotationSyntax,
  clusterScope,
  dataPlaneReference,
  fieldValidation,
  hostNames,
  labelSyntax,
  limitedPortField,
  metadataValidation,
  missingCA,
  nullValues,
  objectNames,
  planeIDField,
  portField,
  schemaValidation,
  timestamps,
  transitionRules,
} from './documents.ts'
import type { ContractCode } from './finding.ts'
import type { Sources } from './sources.ts'

/** Codes about what only a program can pass, which no document of others is about. */
export type OwnCode = 'too-many-issues' | 'unreadable'

export const contractSources: Readonly<Record<Exclude<ContractCode, OwnCode>, Sources>> = {
  'yaml-syntax': [
    {
      title: 'sigs.k8s.io/yaml v1.6.0, which kubectl reads with',
      url: 'https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go',
    },
    { title: 'YAML 1.1', url: 'https://yaml.org/spec/1.1/' },
  ],
  'duplicate-key': [
    fieldValidation,
    { title: 'YAML 1.2.2, section 3.2.1.3: Node comparison', url: 'https://yaml.org/spec/1.2.2/#3213-node-comparison' },
  ],
  'missing-field': [
    { tag: 'v0.15.0', crd: 'dataplanes', field: 'required fields of spec', lines: '185-187' },
    dataPlaneReference('Spec Fields'),
    dataPlaneReference('GatewaySpec'),
  ],
  'unknown-field': [fieldValidation],
  'misplaced-fields': [fieldValidation],
  'wrong-type': [portField, schemaValidation],
  'null-value': [nullValues],
  'value-from': [missingCA, dataPlaneReference('ValueFrom')],
  'missing-secret-namespace': [
    { tag: 'v0.16.0', file: 'internal/cluster-gateway/plane_client_ca.go', lines: '395-398' },
    { tag: 'v0.15.0', crd: 'clusterdataplanes', field: 'secretRef.namespace', lines: '72-75' },
  ],
  'namespace-not-allowed': [{ tag: 'v0.15.0', crd: 'clusterdataplanes', field: 'scope', lines: '18' }, clusterScope],
  'namespaced-observability-plane': [
    { tag: 'v0.15.0', crd: 'clusterdataplanes', field: 'observabilityPlaneRef', lines: '147-178' },
  ],
  'unknown-kind': [
    {
      title: 'openchoreo v0.16.0: config/crd/bases',
      url: 'https://github.com/openchoreo/openchoreo/tree/v0.16.0/config/crd/bases',
    },
    { issue: 2410 },
  ],
  'wrong-api-version': [{ tag: 'v0.15.0', crd: 'dataplanes', field: 'group and versions', lines: '9-20' }],
  'unknown-value': [{ tag: 'v0.15.0', crd: 'environments', field: 'dataPlaneRef.kind', lines: '51-56' }, schemaValidation],
  'invalid-plane-id': [planeIDField, { issue: 1910 }],
  'invalid-name': [objectNames, hostNames],
  'invalid-label': [labelSyntax, annotationSyntax],
  'invalid-format': [
    metadataValidation,
    { tag: 'v0.15.0', crd: 'dataplanes', field: 'observabilityPlaneRef.name', lines: '153-158' },
  ],
  'too-long': [planeIDField, metadataValidation],
  'not-an-integer': [portField, schemaValidation],
  'out-of-range': [limitedPortField, schemaValidation],
  'invalid-date-time': [timestamps],
  'immutable-field': [
    { tag: 'v0.15.0', crd: 'environments', field: 'x-kubernetes-validations', lines: '120-122' },
    transitionRules,
  ],
}
