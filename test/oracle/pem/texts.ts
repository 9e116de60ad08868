/** Texts that people write, paste or generate where a PEM certificate belongs, and what YAML makes of them. */
import { agedCertificate, certificate } from '../../../src/lint/rules/examples.ts'
import samples from './samples.json' with { type: 'json' }

export interface PemText {
  readonly name: string
  readonly text: string
}

/** Every text with a name of its own. */
export function pemTexts(): PemText[] {
  const lines = certificate.trimEnd().split('\n')
  const body = lines.slice(1, -1)
  const [begin = '', end = ''] = [lines[0], lines.at(-1)]
  const withBody = (inner: readonly string[]): string => [begin, ...inner, end, ''].join('\n')
  const block = (type: string): string => certificate.replaceAll('CERTIFICATE', type)
  const named: Readonly<Record<string, string>> = {
    'a certificate': certificate,
    'a certificate without a line break at the end': certificate.trimEnd(),
    'another certificate': agedCertificate,
    'two certificates': certificate + agedCertificate,
    'two certificates without a line break between': certificate.trimEnd() + agedCertificate,
    'Windows line breaks': certificate.replaceAll('\n', '\r\n'),
    'old Macintosh line breaks': certificate.replaceAll('\n', '\r'),
    'one line, with blanks (folded, or a plain scalar)': lines.join(' '),
    'one line, without blanks': lines.join(''),
    'one line, ending with a line break': `${lines.join(' ')}\n`,
    'escaped line breaks (single quotes)': lines.join('\\n'),
    'the body on one line': withBody([body.join('')]),
    'the body in lines of 76 characters': withBody(body.join('').match(/.{1,76}/g) ?? []),
    'the body indented': withBody(body.map((line) => `    ${line}`)),
    'the body indented by tabs': withBody(body.map((line) => `\t${line}`)),
    'blanks at the ends of lines': lines.map((line) => `${line}  `).join('\n'),
    'empty lines in the body': withBody(body.flatMap((line) => [line, ''])),
    'an empty line before the body': withBody(['', ...body]),
    'everything indented': lines.map((line) => `  ${line}`).join('\n'),
    'the BEGIN line indented': `  ${certificate}`,
    'the END line indented': `${[begin, ...body, `  ${end}`].join('\n')}\n`,
    'no BEGIN line': [...body, end, ''].join('\n'),
    'no END line': [begin, ...body, ''].join('\n'),
    'no END line, and another certificate': [begin, ...body, certificate].join('\n'),
    'four dashes after BEGIN': certificate.replace('CERTIFICATE-----\n', 'CERTIFICATE----\n'),
    'four dashes before BEGIN': certificate.slice(1),
    'four dashes after END': certificate.trimEnd().slice(0, -1),
    'four dashes before END': certificate.replace('\n-----END', '\n----END'),
    'six dashes before BEGIN': `-${certificate}`,
    'six dashes after END': `${certificate.trimEnd()}-\n`,
    'typographic dashes': certificate.replaceAll('-----', '–––––'),
    'lower case': certificate.replaceAll('CERTIFICATE', 'certificate'),
    'another word in END': certificate.replace('END CERTIFICATE', 'END CERTIFICAT'),
    'a text after END on its line': `${certificate.trimEnd()} # agent\n`,
    'a text before BEGIN on its line': `ca: ${certificate}`,
    'a text before': `issuer=CN = cluster-agent-ca\nsubject: a\n${certificate}`,
    'a text after': `${certificate}the end\n`,
    'bag attributes': `Bag Attributes\n    localKeyID: 01 02\n${certificate}`,
    'a byte order mark': `\ufeff${certificate}`,
    'a no-break space before BEGIN': `\u00a0${certificate}`,
    'a no-break space in the body': withBody(body.map((line, at) => (at === 1 ? `\u00a0${line}` : line))),
    'TRUSTED CERTIFICATE': block('TRUSTED CERTIFICATE'),
    'X509 CERTIFICATE': block('X509 CERTIFICATE'),
    'a TRUSTED CERTIFICATE, and a certificate': block('TRUSTED CERTIFICATE') + certificate,
    'CERTIFICATE with a blank after it': block('CERTIFICATE '),
    'PUBLIC KEY': block('PUBLIC KEY'),
    'a certificate request': samples.csr,
    'PKCS #7': samples.pkcs7,
    'headers before the body': withBody(['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES', '', ...body]),
    'a header without an empty line after it': withBody(['Subject: agent', ...body]),
    'a comment with a colon in the body': withBody([...body.slice(0, 3), '# note: cut here', ...body.slice(3)]),
    'a comment in the body': withBody([...body.slice(0, 3), '# cut here', ...body.slice(3)]),
    'an ellipsis in the body': withBody([...body.slice(0, 3), '...', ...body.slice(3)]),
    'the first line of the body missing': withBody(body.slice(1)),
    'a line in the middle missing': withBody(body.filter((_, at) => at !== 4)),
    'the last line of the body missing': withBody(body.slice(0, -1)),
    'the last lines of the body missing': withBody(body.slice(0, -3)),
    'two lines swapped': withBody([body[1] ?? '', body[0] ?? '', ...body.slice(2)]),
    'the body twice': withBody([...body, ...body]),
    'bytes after the certificate': withBody([Buffer.concat([bytesOf(certificate), Buffer.from([0])]).toString('base64')]),
    'no body': withBody([]),
    'an empty line as the body': withBody(['']),
    'a word as the body': withBody(['placeholder']),
    'base64 of a text': withBody([btoa('not a certificate')]),
    'base64 without padding': withBody([body.join('').replace(/=+$/, '')]),
    'base64 with too much padding': withBody([`${body.join('')}=`]),
    'base64 for URLs': withBody([body.join('').replaceAll('+', '-').replaceAll('/', '_')]),
    'base64 of the certificate': btoa(certificate),
    'DER in base64': bytesOf(certificate).toString('base64'),
    'a broken certificate, and one that is not': withBody(body.slice(2)) + certificate,
    'a certificate, and a broken one': certificate + withBody(body.slice(2)),
    'a BEGIN line, and a certificate': `${begin}\n${certificate}`,
    'an END line, and a certificate': `${end}\n${certificate}`,
    nothing: '',
    'a line break': '\n',
    'a path': '/etc/ssl/certs/ca.crt',
    RSA: samples.rsa,
    Ed25519: samples.ed25519,
    'P-384': samples.p384,
    'P-521': samples.p521,
    'secp256k1, which Go does not know': samples.secp256k1,
    'names in UTF-8, and extensions': samples.san,
  }
  return [...Object.entries(named).map(([name, text]) => ({ name, text })), ...changedBytes()]
}

const bytesOf = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64')

const pemOf = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`

/** One byte changed at a time: in the lengths and tags, the names and times, the key and the signature. */
function changedBytes(): PemText[] {
  return [
    { sample: 'P-256', pem: certificate, step: 9 },
    { sample: 'Ed25519', pem: samples.ed25519, step: 11 },
    { sample: 'RSA', pem: samples.rsa, step: 29 },
  ].flatMap(({ sample, pem, step }) => {
    const bytes = bytesOf(pem)
    return Array.from({ length: Math.ceil(bytes.length / step) }, (_, at): PemText => {
      const changed = Buffer.from(bytes)
      const place = at * step
      changed[place] = (changed[place] ?? 0) ^ (at % 2 === 0 ? 0x01 : 0x80)
      return { name: `${sample}, byte ${place} changed`, text: pemOf(changed) }
    })
  })
}
