/** Where each rule with a limit begins to complain. */
import { describe, expect, test } from 'vitest'
import { endOf } from '../../src/lint/certificates.ts'
import { forbiddenIn } from '../../src/lint/condition.ts'
import { lint } from '../../src/lint/lint.ts'
import { certificateText } from '../../src/lint/rules/certificate.ts'
import { agedCertificate, agent, certificate, dataPlane, gateway, inline, manifest } from '../../src/lint/rules/examples.ts'
import { invalidCA } from '../../src/lint/rules/invalid-ca.ts'
import { runRules } from '../../src/lint/run-rules.ts'
import type { Line } from '../../src/releases/lines.ts'

function codesOf(kind: string, spec: Record<string, unknown>, line: Line = 'v0.15', metadata: object = { name: 'a' }): string[] {
  return runRules({ kind, metadata, spec }, line, []).map(({ issue }) => `${issue.path} ${issue.code}`)
}

describe('a URL', () => {
  const url = (length: number): string => `https://x/${'a'.repeat(length - 10)}`

  test('may have 2000 characters', () => {
    expect(codesOf('ObservabilityPlane', { observerURL: url(2000) })).toEqual([])
    const [found] = runRules({ kind: 'ObservabilityPlane', metadata: {}, spec: { observerURL: url(2001) } }, 'v0.15', [])
    expect(found?.issue).toMatchObject({ code: 'invalid-url', message: expect.stringContaining('2000 characters') })
  })

  test.each(['HTTP://x', 'https://x:8443/a@b', 'https://x:00080/a', 'https://x:65535', 'https://[::1]:443/a'])(
    '%s is one',
    (observerURL) => {
      expect(codesOf('ObservabilityPlane', { observerURL })).toEqual([])
    },
  )
})

describe('paths are appended to a URL', () => {
  test.each([
    ['https://x/', 'ends with a slash'],
    ['https://x/observer/', 'ends with a slash'],
    ['https://x?a@b', 'has a query'],
    ['https://x#@', 'has a fragment'],
    [' https://x', 'contains whitespace'],
    ['https://x ', 'contains whitespace'],
    ['https://*.x', 'has a wildcard'],
    ['https://x:65536', 'has a port'],
    ['https://x:99999/a', 'has a port'],
    ['https://x:100000', 'has a port'],
    ['https://x:0', 'has a port'],
    ['https://:80', 'has no valid host'],
    ['https://?', 'has no valid host'],
  ])('and "%s" %s', (observerURL, detail) => {
    const [found] = runRules({ kind: 'ObservabilityPlane', metadata: {}, spec: { observerURL } }, 'v0.15', [])
    expect(found?.issue).toMatchObject({ code: 'invalid-url', message: expect.stringContaining(detail) })
  })

  test('and every port between 1 and 65535 is valid', () => {
    for (let port = 1; port <= 65535; port++)
      if (codesOf('ObservabilityPlane', { observerURL: `http://x:${port}` }).length > 0) throw new Error(`${port}`)
    expect(codesOf('ObservabilityPlane', { observerURL: 'http://x:65535' })).toEqual([])
  })
})

describe('a virtual host', () => {
  const host = (length: number): string => `${'a.'.repeat(200).slice(0, length - 1)}b`
  const codes = (publicVirtualHost: string) =>
    codesOf('DataPlane', { gateway: { publicVirtualHost, organizationVirtualHost: 'internal.example.com' } })

  test('may have 253 characters', () => {
    expect(host(253)).toHaveLength(253)
    expect(codes(host(253))).toEqual([])
    expect(codes(host(254))).toEqual(['/spec/gateway/publicVirtualHost invalid-virtual-host'])
  })

  test.each([
    '.a.b',
    'a.b.',
    'a..b',
    '-a.b',
    'a.b-',
    'a-.b',
    'a.-b',
    'münchen.example.com',
    'a,b',
    'a@b',
    `${'a'.repeat(64)}.b`,
    `a.${'b'.repeat(64)}`,
  ])('%s is no host name', (text) => {
    expect(codes(text)).toEqual(['/spec/gateway/publicVirtualHost invalid-virtual-host'])
  })
})

describe('a port', () => {
  test.each([
    [0, true],
    [1, false],
    [65535, false],
    [65536, true],
    [-1, true],
  ])('%i is out of range: %s', (publicHTTPPort, expected) => {
    const hosts = { publicVirtualHost: 'a.example.com', organizationVirtualHost: 'b.example.com' }
    expect(codesOf('DataPlane', { gateway: { ...hosts, publicHTTPPort } })).toEqual(
      expected ? ['/spec/gateway/publicHTTPPort invalid-port'] : [],
    )
  })
})

describe('a name as planeID', () => {
  test.each([
    ['a'.repeat(63), false],
    ['a'.repeat(64), true],
    ['a', false],
    ['1-a', false],
    ['-a', true],
    ['a-', true],
    ['a.b', true],
    ['A', true],
  ])('%s is warned of: %s', (name, expected) => {
    expect(codesOf('DataPlane', {}, 'v0.15', { name })).toEqual(expected ? ['/metadata/name derived-plane-id'] : [])
    expect(codesOf('DataPlane', { planeID: 'a' }, 'v0.15', { name })).toEqual([])
    expect(codesOf('Environment', {}, 'v0.15', { name })).toEqual(
      name.includes('.') ? ['/metadata/name dotted-environment-name'] : [],
    )
  })
})

describe('a certificate', () => {
  const end = new Date('2026-04-01T00:00:00Z')
  const codesOn = (at: Date) =>
    lint([{ path: 'a.yaml', text: manifest('ObservabilityPlane', `${inline(agedCertificate)}observerURL: https://x`) }], {
      release: 'v0.15',
      at,
    }).map(({ severity, code, message }) => [severity, code, message.includes('2026-04-01')])
  const days = (number: number): Date => new Date(end.getTime() - number * 24 * 60 * 60 * 1000)

  test('ends when it says', () => {
    expect(endOf(agedCertificate)).toEqual(end)
    expect(endOf(`${agedCertificate}${agedCertificate}`)).toEqual(end)
  })

  test('that cannot be read has no end', () => {
    expect(endOf('')).toBeUndefined()
    const cut = agedCertificate.replace(/\n.*\n(?=-----END)/, '\n')
    expect(endOf(cut)).toBeUndefined()
    // Go ignores what it cannot read.
    expect(endOf(agedCertificate + cut)).toEqual(end)
  })

  test('is warned of within 30 days of its end, and has expired after it', () => {
    expect(codesOn(days(90))).toEqual([['warning', 'inline-ca', false]])
    expect(codesOn(new Date(days(90).getTime() - 1))).toEqual([])
    expect(codesOn(days(30))).toEqual([['warning', 'inline-ca', false]])
    expect(codesOn(new Date(days(30).getTime() + 1))).toEqual([['warning', 'expiring-ca', true]])
    expect(codesOn(end)).toEqual([['warning', 'expiring-ca', true]])
    expect(codesOn(new Date(end.getTime() + 1))).toEqual([['error', 'expired-ca', true]])
  })

  test('that cannot be read is a placeholder if it is shorter than any certificate', () => {
    const pem = (body: string): string => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`
    expect(certificateText(certificate)).toBe('certificate')
    expect(certificateText(pem(''))).toBe('placeholder')
    expect(certificateText(pem('// trimmed'))).toBe('placeholder')
    const frame = pem('').length
    expect(certificateText(pem('A'.repeat(319 - frame)))).toBe('placeholder')
    expect(certificateText(pem('A'.repeat(320 - frame)))).toBe('other')
    expect(certificateText(pem('MIIB').trimEnd().slice(0, -1))).toBe('other')
  })

  test.each(['', ' ', '\n \t\n'])('that is blank is reported as empty, by lint and by policies: %j', (text) => {
    const plane = manifest(
      'ObservabilityPlane',
      `clusterAgent: { clientCA: { value: ${JSON.stringify(text)} } }\nobserverURL: https://x`,
    )
    expect(lint([{ path: 'a.yaml', text: plane }], { release: 'v0.15' })).toMatchObject([
      { code: 'invalid-ca', message: expect.stringMatching(/^is empty/) },
    ])
    const [condition] = invalidCA.conditions?.('v0.15') ?? []
    const detailOf = (value: string): string | undefined =>
      forbiddenIn(value, condition && 'forbidden' in condition ? condition.forbidden : [])?.detail
    expect(detailOf(text)).toMatch(/^is empty/)
    expect(detailOf(`${text}x`)).toBe('is not a PEM certificate')
  })

  test.each([
    ['has no line breaks', certificate.trimEnd().replaceAll('\n', ' '), 'without line breaks'],
    ['has escaped line breaks', certificate.replaceAll('\n', '\\n'), 'without line breaks'],
    ['has no END line', certificate.replace(/-----END.*\n/, ''), 'lines of their own'],
    ['has an indented END line', certificate.replace('-----END', ' -----END'), 'lines of their own'],
    ['has an END line of four dashes', certificate.trimEnd().slice(0, -1), 'lines of their own'],
    ['is cut off', certificate.replace(/\n.*\n(?=-----END)/, '\n'), 'cut off'],
    ['has headers', certificate.replace('\n', '\na: b\n\n'), 'has headers'],
    ['is a request', certificate.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'), 'certificate request'],
    ['is trusted', certificate.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE'), 'another type'],
  ])('that %s is reported as such', (_, text, words) => {
    const plane = manifest(
      'ObservabilityPlane',
      `clusterAgent: { clientCA: { value: ${JSON.stringify(text)} } }\nobserverURL: https://x`,
    )
    expect(lint([{ path: 'a.yaml', text: plane }], { release: 'v0.15' })).toMatchObject([
      { code: 'invalid-ca', severity: 'error', message: expect.stringContaining(words) },
    ])
  })

  test.each([
    '...',
    '…',
    '<x>',
    '$X',
    '{{x}}',
    'your ca',
    'placeholder',
    'REDACTED',
    'changeme',
    'todo',
    'insert',
    'dummy',
    'sample',
  ])('%s is in place of one, in a short text', (text) => {
    expect(certificateText(text)).toBe('placeholder')
    expect(certificateText(text.padEnd(10_000, ' '))).toBe('placeholder')
    expect(certificateText(text.padEnd(10_001, ' '))).toBe('other')
  })

  test.each(['', 'hello', '<', '$', '{ {', 'your ca!'])('"%s" does not', (text) => {
    expect(certificateText(text)).toBe('other')
  })
})

describe('across resources', () => {
  const codes = (texts: readonly string[], release: 'v0.13' | 'v0.15' = 'v0.15', complete = false) =>
    lint([{ path: 'a.yaml', text: texts.join('---\n') }], { release, complete }).map(({ code, path, message }) => [
      code,
      path,
      message,
    ])
  const observability = (name: string, planeID: string, ca: string) =>
    manifest('ObservabilityPlane', `planeID: ${planeID}\n${ca}observerURL: https://x`, `name: ${name}\n  namespace: acme`)

  test('each CA of a planeID is compared with the first, whatever blanks it has, and references are not', () => {
    const [one, two] = [inline(certificate), inline(agedCertificate)]
    const conflict = ['conflicting-ca', '/spec/clusterAgent/clientCA/value', expect.stringContaining('CA of a,')]
    expect(codes([observability('a', 'x', one), observability('b', 'x', two), observability('c', 'x', two)], 'v0.13')).toEqual([
      conflict,
      conflict,
    ])
    expect(codes([observability('a', 'x', one), observability('b', 'z', two)], 'v0.13')).toEqual([])
    const found = codes([observability('a', 'x', agent), observability('b', 'x', two)], 'v0.13')
    expect(found.map(([code]) => code)).not.toContain('conflicting-ca')
    const spaced = inline(certificate.replace(/\n(?=GzE)/, '\n\n'))
    expect(codes([observability('a', 'x', one), observability('b', 'x', spaced)], 'v0.13')).toEqual([])
    expect(codes([observability('a', 'x', one), observability('b', 'x', two)], 'v0.15')).toEqual([])
  })

  test('planes of one planeID share their public host', () => {
    const data = (name: string, planeID: string) =>
      manifest('DataPlane', `planeID: ${planeID}\n${agent}${gateway}`, `name: ${name}\n  namespace: acme`)
    expect(codes([data('a', 'x'), data('b', 'x')])).toEqual([])
    expect(codes([data('a', 'x'), data('b', 'z'), data('c', 'x')])).toEqual([
      ['shared-virtual-host', '/spec/gateway/publicVirtualHost', expect.stringContaining('public host of a,')],
    ])
  })

  test('a plane that is in another namespace is named with it', () => {
    const environment = manifest(
      'Environment',
      'dataPlaneRef:\n  kind: DataPlane\n  name: eu-west',
      'name: p\n  namespace: other',
    )
    expect(codes([environment, dataPlane], 'v0.15', true)).toEqual([
      [
        'dangling-reference',
        '/spec/dataPlaneRef/name',
        'DataPlane "eu-west" not found in namespace "other"; there is one in "acme".',
      ],
    ])
  })

  test('a name that is like none is not found, with no suggestion', () => {
    const to = (name: string) =>
      manifest('Environment', `dataPlaneRef:\n  kind: DataPlane\n  name: ${name}`, 'name: p\n  namespace: acme')
    expect(codes([to('nothing'), dataPlane], 'v0.15', true)).toEqual([
      ['dangling-reference', '/spec/dataPlaneRef/name', 'DataPlane "nothing" not found in namespace "acme".'],
    ])
    expect(codes([to('eu-wets'), dataPlane], 'v0.15', true)).toEqual([
      [
        'dangling-reference',
        '/spec/dataPlaneRef/name',
        'DataPlane "eu-wets" not found in namespace "acme"; did you mean "eu-west"?',
      ],
    ])
  })
})
