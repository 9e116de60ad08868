/** What the test against a cluster says where it cannot begin. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programAt } from './cluster.ts'

const root = join(import.meta.dirname, '../..')
const kubectl = join(import.meta.dirname, 'fake-kubectl.mjs')
const crds = (...names: string[]): string => JSON.stringify([200, { items: names.map((name) => ({ metadata: { name } })) }])

function runWith(env: Readonly<Record<string, string>>): { status: number | null; stdout: string; stderr: string } {
  const { KUBECONFIG: _, CRDS_DIR: __, RELEASE: ___, LINES: ____, ...others } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'test/apiserver/run.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...others, ...env },
  })
  return { status, stdout, stderr }
}

test.each<[string, Record<string, string>, RegExp]>([
  ['no kubeconfig', { RELEASE: 'v1.2' }, /no KUBECONFIG: name the kubeconfig of a cluster .* docs\/cluster\.md shows how/],
  ['no release', { KUBECONFIG: 'a' }, /say which release of OpenChoreo the cluster has, such as RELEASE=v1\.2/],
  ['a release that there is not', { KUBECONFIG: 'a', RELEASE: 'v9' }, /RELEASE is no release: v9/],
  ['no kubectl', { KUBECONFIG: 'a', RELEASE: 'v1.2', KUBECTL: '/nowhere/kubectl' }, /no kubectl: put it on the PATH/],
  ['no cluster', { KUBECONFIG: 'a', RELEASE: 'v1.2', KUBECTL: kubectl }, /no cluster answers: The connection to the server/],
  [
    'no CRDs',
    { KUBECONFIG: 'a', RELEASE: 'v1.2', KUBECTL: kubectl, ANSWER: crds('other.example.com') },
    /the cluster has no CRDs of OpenChoreo/,
  ],
  [
    'another release',
    {
      KUBECONFIG: 'a',
      RELEASE: 'v1.2',
      KUBECTL: kubectl,
      ANSWER: crds('dataplanes.openchoreo.dev', 'environments.openchoreo.dev'),
    },
    /has another release than v1\.1: it lacks ClusterDataPlane, WorkflowPlane, /,
  ],
  [
    'no rights',
    { KUBECONFIG: 'a', RELEASE: 'v1.2', KUBECTL: kubectl, ANSWER: '[403,{"message":"forbidden"}]' },
    /the cluster does not let you look at CRDs \(403\)/,
  ],
  [
    'a folder without CRDs',
    { KUBECONFIG: 'a', LINES: 'v1.1', CRDS_DIR: '/nowhere', KUBECTL: kubectl, ANSWER: crds() },
    /CRDS_DIR has no CRDs of v1\.1: it needs a folder v1\.1\.0 with them/,
  ],
])(
  '%s: reported, with exit status 2',
  (_, env, message) => {
    const { status, stdout, stderr } = runWith(env)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  },
  60_000,
)

test('kubectl is called by its full path: a folder that comes first on the PATH later does not change which one', () => {
  const folder = join(root, 'node_modules/.bin')
  expect(programAt('tsx', `/nowhere:${folder}`)).toBe(join(folder, 'tsx'))
  expect(programAt('tsx', '/nowhere')).toBe('tsx')
  expect(programAt('./kubectl', folder)).toBe(join(process.cwd(), 'kubectl'))
})
