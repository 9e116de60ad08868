import { printable } from '../base/inert.ts'

/** A text that is no markup, whatever is in it. */
export const escapedMarkdown = (value: string): string => printable(value).replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
