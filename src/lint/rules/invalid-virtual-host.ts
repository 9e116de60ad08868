import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'
import { listenersOf, textsAt } from './places.ts'

/** A virtual host is the suffix of every route's host name: with a scheme, a port or a path in it no route resolves. */
export const invalidVirtualHost: Rule<'invalid-virtual-host'> = {
  code: 'invalid-virtual-host',
  severity: 'error',
  source: 'the control plane joins it as <environment>-<namespace>.<host>; no CRD checks it',
  check: (resource, line) =>
    textsAt(resource, [...new Set(listenersOf(resource, line).map(({ host }) => host))]).flatMap(({ path, text }) => {
      const detail = faultOf(text)
      return detail === undefined ? [] : [{ path, detail }]
    }),
  message: ({ detail }) => `must be a plain host name such as apps.example.com, without ${detail}.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent + gateway.replace('apps.example.com', 'https://apps.example.com')),
    right: manifest('DataPlane', agent + gateway),
  },
}

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
