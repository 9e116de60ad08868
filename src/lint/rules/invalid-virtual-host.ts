import { type Listener, listenersOf } from '../../topology/listeners.ts'
import { textsAt } from '../../topology/texts.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** A virtual host is the suffix of every route's host name: with a scheme, a port or a path in it no route resolves. */
export const invalidVirtualHost: Rule<'invalid-virtual-host'> = {
  code: 'invalid-virtual-host',
  severity: 'error',
  source: 'the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it',
  check: (resource, line) =>
    textsAt(resource, hostsOf(listenersOf(resource, line))).flatMap(({ path, text }) => {
      const detail = PLAIN.test(text) ? undefined : faultOf(text)
      return detail === undefined ? [] : [{ path, detail }]
    }),
  message: ({ detail }) => `must be a plain host name such as apps.example.com, without ${detail}.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent + gateway.replace('apps.example.com', 'https://apps.example.com')),
    right: manifest('DataPlane', agent + gateway),
  },
}

/** Listeners of one half share a host. */
function hostsOf(listeners: readonly Listener[]): string[] {
  const hosts: string[] = []
  for (const { host } of listeners) if (!hosts.includes(host)) hosts.push(host)
  return hosts
}

/** Most hosts are of this form, in which nothing can be wrong. */
const PLAIN = /^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/

/** The first thing in it that no host name has. */
function faultOf(host: string): string | undefined {
  return FAULTS.find(([pattern]) => pattern.test(host))?.[1]
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^[a-z][a-z\d+.-]*:\/\//i, 'a scheme'],
  [/\//, 'a path'],
  [/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i, 'an IP address in its place'],
  [/:/, 'a port'],
  [/\*/, 'a wildcard'],
  [/\s/, 'blanks'],
  [/_/, 'an underscore'],
  [/[A-Z]/, 'upper-case letters'],
  [/^\.|\.$|\.\./, 'an empty part between dots'],
]
