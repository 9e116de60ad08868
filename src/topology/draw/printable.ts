/** A name, without anything that could disturb a terminal. */
export const printable = (value: string): string => value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
