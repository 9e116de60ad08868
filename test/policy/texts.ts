/** Texts of which rules have something to say, or nearly. */
import { certificate } from '../../src/lint/rules/examples.ts'

const key = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----\n'

export const listed: readonly string[] = [
  ...[
    '',
    ' \n',
    'a',
    'no pem',
    'your-ca',
    '...',
    '<ca>',
    '$CA',
    '{{ ca }}',
    certificate,
    btoa(certificate),
    key,
    certificate + key,
  ],
  ...[btoa(key), btoa(certificate + key), btoa('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----')],
  ...['-----BEGIN CERTIFICATE-----', '-----BEGIN TRUSTED CERTIFICATE-----\nMII', '-----END PRIVATE KEY-----', 'LS0tLS1CRUdJTi'],
  ...['a'.repeat(10_001), `${'a'.repeat(10_001)}${certificate}`, 'x'.repeat(254), `${'x'.repeat(251)}.y`],
  ...['https://a.example.com', 'http://u:p@a', 'ftp://a', 'https://', 'HTTPS://a', `https://${'a'.repeat(2000)}`],
  ...['a.example.com', '*.a', 'a:80', '10.0.0.1', '[::1]', 'A.b', 'a_b', '.a', 'a.', 'a..b', 'a/b', 'a b'],
]
