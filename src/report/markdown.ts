import { printable } from '../base/inert.ts'

/** A text that is no markup, mentions nobody and refers to no issue, whatever is in it. */
export const escapedMarkdown = (value: string): string => printable(value).replace(/[\\`*_{}[\]<>#|!~@]/g, '\\$&')
