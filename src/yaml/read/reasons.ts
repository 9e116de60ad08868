import type { ErrorCode } from 'yaml'

/** Messages for the parser's errors; its own quote the text, which could be a secret. */
export const REASONS: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'an alias has an anchor or a tag of its own',
  BAD_ALIAS: 'the name of an anchor must consist of letters, digits, - and _',
  BAD_COLLECTION_TYPE: 'a tag does not fit its value',
  BAD_DIRECTIVE: 'a directive must be %YAML 1.1 or %TAG',
  BAD_DQ_ESCAPE: 'an escape sequence in double quotes is not valid in YAML 1.1',
  BAD_INDENT: 'the indentation does not match that of the lines around it',
  BAD_PROP_ORDER: 'an anchor or a tag must follow its indicator',
  BAD_SCALAR_START: 'a string that begins with @, `, %, a comma, | or > needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a map or a list begins on the line of another key; put it on a line of its own',
  BLOCK_IN_FLOW: 'a block list or a block map cannot be inside [] or {}',
  DUPLICATE_KEY: 'a key is duplicated',
  IMPOSSIBLE: 'the indentation does not match that of the lines around it',
  KEY_OVER_1024_CHARS: 'a key must be followed by its : on the same line, within 1024 characters',
  MISSING_CHAR: 'a character is missing here: a colon, a comma, a quote, a bracket or a space',
  MULTILINE_IMPLICIT_KEY: 'a key must be followed by its : on the same line, within 1024 characters',
  MULTIPLE_ANCHORS: 'a value has more than one anchor',
  MULTIPLE_DOCS: 'it contains more than one document',
  MULTIPLE_TAGS: 'a value has more than one tag',
  NON_STRING_KEY: 'a key is not a string',
  RESOURCE_EXHAUSTION: 'it is too large or too deeply nested',
  TAB_AS_INDENT: 'a tab is used as indentation',
  TAG_RESOLVE_FAILED: 'a tag is not declared',
  UNEXPECTED_TOKEN: 'unexpected here; check the indentation, quotes and brackets before it',
}
