/** Strings in XML and HTML. */
import { printable } from '../../base/inert.ts'

/** Escapes special characters and removes what XML does not allow: no name can be markup, in text or within double quotes. */
export const escaped = (value: string): string =>
  printable(value)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
