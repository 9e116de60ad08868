/** Documents on which several rules rest. */
import type { Link, Source } from './sources.ts'

const KUBERNETES = 'https://kubernetes.io/docs'
const CUSTOM_RESOURCES = `${KUBERNETES}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`
const OBJECTS = `${KUBERNETES}/concepts/overview/working-with-objects`

export const objectNames: Link = {
  title: 'Kubernetes: Object names, DNS subdomain names',
  url: `${OBJECTS}/names/#dns-subdomain-names`,
}
export const uniqueNames: Link = { title: 'Kubernetes: Object names and IDs', url: `${OBJECTS}/names/#names` }
export const labelSyntax: Link = {
  title: 'Kubernetes: Labels, syntax and character set',
  url: `${OBJECTS}/labels/#syntax-and-character-set`,
}
export const annotationSyntax: Link = {
  title: 'Kubernetes: Annotations, syntax and character set',
  url: `${OBJECTS}/annotations/#syntax-and-character-set`,
}
export const clusterScope: Link = {
  title: 'Kubernetes: Not all objects are in a namespace',
  url: `${OBJECTS}/namespaces/#not-all-objects-are-in-a-namespace`,
}
export const fieldValidation: Link = {
  title: 'Kubernetes: Validation for unrecognized or duplicate fields',
  url: `${KUBERNETES}/reference/using-api/api-concepts/#setting-the-field-validation-level`,
}
export const nullValues: Link = {
  title: 'Kubernetes: Defaulting and nullable',
  url: `${CUSTOM_RESOURCES}#defaulting-and-nullable`,
}
export const schemaValidation: Link = {
  title: 'Kubernetes: Validation of custom resources',
  url: `${CUSTOM_RESOURCES}#validation`,
}
export const transitionRules: Link = { title: 'Kubernetes: Transition rules', url: `${CUSTOM_RESOURCES}#transition-rules` }

export const metadataValidation: Link = {
  title: 'apimachinery v0.37.2: pkg/api/validation/objectmeta.go',
  url: 'https://github.com/kubernetes/apimachinery/blob/v0.37.2/pkg/api/validation/objectmeta.go',
}

export const hostNames: Link = { title: 'RFC 1123, section 2.1: Host names', url: rfc(1123, '2.1') }
export const timestamps: Link = { title: 'RFC 3339, section 5.6: Internet date and time format', url: rfc(3339, '5.6') }
export const uriSyntax: Link = { title: 'RFC 3986, section 3: Syntax components', url: rfc(3986, '3') }
export const certificateValidity: Link = { title: 'RFC 5280, section 4.1.2.5: Validity', url: rfc(5280, '4.1.2.5') }
export const portNumbers: Link = { title: 'RFC 6335, section 6: Port number ranges', url: rfc(6335, '6') }
export const pemCertificates: Link = { title: 'RFC 7468, section 5: Textual encoding of certificates', url: rfc(7468, '5') }
export const pemPrivateKeys: Link = { title: 'RFC 7468, section 10: Textual encoding of private keys', url: rfc(7468, '10') }

/** What reads the CA: `AppendCertsFromPEM` of Go. */
export const pemReader: Link = {
  title: 'Go 1.26.8: CertPool.AppendCertsFromPEM',
  url: 'https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248',
}

/** The planeID in a CRD of the default release. */
export const planeIDField: Source = { tag: 'v0.15.0', crd: 'dataplanes', field: 'planeID', lines: '163-173' }
export const clientCAField: Source = { tag: 'v0.15.0', crd: 'dataplanes', field: 'clientCA', lines: '51-77' }
export const dataPlaneRefField: Source = { tag: 'v0.15.0', crd: 'environments', field: 'dataPlaneRef', lines: '45-63' }
export const observabilityPlaneRefField: Source = {
  tag: 'v0.15.0',
  crd: 'dataplanes',
  field: 'observabilityPlaneRef',
  lines: '141-162',
}
export const portField: Source = { tag: 'v0.15.0', crd: 'dataplanes', field: 'publicHTTPPort', lines: '118-122' }
/** From v0.17 on a port has limits. */
export const limitedPortField: Source = { tag: 'v0.17.0', crd: 'dataplanes', field: 'port', lines: '102-107' }

/** Where the control plane looks for the planes that are referred to. */
export const referenceLookup: Source = { tag: 'v0.16.0', file: 'internal/controller/reference.go' }
/** Where the control plane looks for the data plane of an environment. */
export const dataPlaneLookup: Source = { tag: 'v1.2.3', file: 'internal/controller/reference.go', lines: '160-182' }
/** Where the control plane looks for the workflow plane of a workflow. */
export const workflowPlaneLookup: Source = { tag: 'v1.0.5', file: 'internal/controller/reference.go', lines: '545-575' }
/** Where it reports that there is none. */
export const noDataPlane: Source = { tag: 'v0.16.0', file: 'internal/controller/reference.go', lines: '164-173' }
/** Where the control plane puts the gateways of an environment and of its data plane together. */
export const gatewayMerge: Source = { tag: 'v1.2.3', file: 'internal/pipeline/component/context/component.go', lines: '264-325' }
/** Where the control plane skips planes without a CA. */
export const missingCA: Source = { tag: 'v0.16.0', file: 'internal/cluster-gateway/plane_client_ca.go', lines: '345-352' }
/** Where the control plane reads the CA of a plane. */
export const readCA: Source = { tag: 'v1.2.3', file: 'internal/cluster-gateway/server.go', lines: '819' }
/** How long the certificate of an agent is valid. */
export const renewal: Source = { tag: 'v1.2.3', file: 'install/helm/openchoreo-data-plane/values.yaml', lines: '649' }
/** How the default component type for services makes host names. */
export const routes: Source = { tag: 'v0.16.0', file: 'samples/getting-started/component-types/service.yaml', lines: '102' }
export const routesOfGateways: Source = {
  tag: 'v1.2.3',
  file: 'samples/getting-started/component-types/service.yaml',
  lines: '139',
}

/** What promotion paths are for. */
export const promotion: Link = {
  title: 'OpenChoreo documentation: DeploymentPipeline',
  url: 'https://github.com/openchoreo/openchoreo.github.io/blob/2aab2641e083db01fc965025c098586e24da1e22/docs/reference/api/platform/deployment-pipeline.md',
}

/** A section of the reference documentation of DataPlanes in v0.15. */
export function dataPlaneReference(section: string): Link {
  const anchor = section.toLowerCase().replaceAll(' ', '-')
  return { title: `OpenChoreo v0.15 documentation: DataPlane, ${section}`, url: `${DATA_PLANE}#${anchor}` }
}

const DATA_PLANE =
  'https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md'

function rfc(number: number, section: string): Link['url'] {
  return `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`
}
