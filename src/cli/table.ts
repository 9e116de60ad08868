/** Every command as data: its arguments, options and help. What each of them does is in the file of its name. */

/** One option of a command. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without one is a flag. */
  readonly value?: string
  /** The values that it takes; all where they are left out. */
  readonly choices?: readonly string[]
  /** The value where the option is not given. */
  readonly default?: string
  /** Whether it may be given several times. */
  readonly multiple?: true
  readonly help: string
}

export interface CommandSpec {
  /** What follows the name, such as `PATHS...`; empty for a command that takes options alone. */
  readonly arguments: string
  /** One line for the list of commands. */
  readonly summary: string
  readonly description: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** What each exit status means, and where to read more. */
  readonly epilogue: string
}

const release = (help: string, otherwise = 'detected') => ({ value: 'RELEASE', help: `${help} (default: ${otherwise})` }) as const
const configuration = {
  config: { value: 'FILE', help: 'configuration to use, in place of the .openchoreo-planes.yaml that is nearest to each file' },
  'no-config': { help: 'use no configuration' },
} as const
const set = { value: 'SET', help: 'the set of planes to look at where there are several, by its folder' } as const
const format = <const Formats extends readonly [string, ...string[]]>(choices: Formats) =>
  ({ value: 'FORMAT', choices, default: choices[0], help: `output format: ${inWords(choices)}` }) as const

function inWords(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}

const allowEmpty = { 'allow-empty': { help: 'accept an empty standard input, which is an error otherwise' } } as const

const PATHS = 'A directory means its .yaml, .yml and .json files at any depth; - means standard input.'
const READ_STATUS = '1 if something could not be read, 2 for a path that cannot be read or wrong usage'

export const commands = {
  lint: {
    arguments: 'PATHS...',
    summary: 'check the planes in files',
    description: `Checks every OpenChoreo plane in YAML and JSON files. ${PATHS} Files that git ignores are left out; a glob in quotes works too.`,
    options: {
      release: release('OpenChoreo release to check against, such as v1.2'),
      format: format(['human', 'json', 'sarif', 'github', 'gitlab', 'junit']),
      output: {
        value: 'FILE',
        multiple: true,
        help: 'write the report to FILE; sarif=FILE adds one in that format; may be repeated',
      },
      complete: { help: 'the files define every plane: references must resolve to one of them' },
      at: { value: 'DATE', help: 'check that inline certificates are valid on a day such as 2026-11-21, or now' },
      ignore: { value: 'PATTERN', multiple: true, help: 'leave out files, as a line of .gitignore does; may be repeated' },
      'fail-level': {
        value: 'LEVEL',
        choices: ['error', 'warning'],
        help: 'lowest severity that makes the command fail (default: the configured one, else error)',
      },
      'fail-if-none': { help: 'fail if no plane is found' },
      ...allowEmpty,
      fix: {
        help: 'first fix in the files what can be fixed safely, such as nulls and renamed fields',
      },
      quiet: { help: 'report errors only' },
      ...configuration,
    },
    epilogue:
      'Exit status: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix writes all files or none. openchoreo-planes explain CODE explains a finding.',
  },
  default: {
    arguments: 'FILE',
    summary: 'print a file with defaults filled in',
    description:
      'Prints the planes of a file as YAML with their defaults: what the API server would write, planeID from the name, and the kinds and namespaces of references. Other resources are printed as they are. - means standard input. Comments are not kept.',
    options: { release: release('OpenChoreo release whose defaults apply, such as v1.2'), ...allowEmpty, ...configuration },
    epilogue: 'Exit status: 0 printed, 1 a plane is not valid and nothing is printed, 2 no such file or wrong usage.',
  },
  migrate: {
    arguments: 'PATHS...',
    summary: 'move planes to a later release',
    description: `Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is written: the changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${PATHS}`,
    options: {
      to: { value: 'RELEASE', help: 'release to move to (default: the configured one, else the newest)' },
      from: { value: 'RELEASE', help: 'release that the files were written for (default: detected)' },
      answer: {
        value: 'KEY=VALUE',
        multiple: true,
        help: 'what only you know, by the key that is printed where it is needed, or by its field alone. VALUE is YAML, or @FILE for the text of a file. KEY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt',
      },
      write: { help: 'rewrite the files in place: all of them, or none if one cannot be migrated' },
      output: { value: 'DIR', help: 'write the files that contain planes to DIR instead' },
      draft: { help: 'write even if answers are missing, with a TODO comment for each' },
      ...allowEmpty,
      format: {
        value: 'FORMAT',
        choices: ['diff', 'json'],
        default: 'diff',
        help: 'output format: diff, or json with every change, question and loss',
      },
      ...configuration,
    },
    epilogue:
      'Exit status: 0 done, 1 answers are needed or a manifest cannot be migrated, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 nothing was written, unless the message says otherwise. Secrets in a diff are <redacted>.',
  },
  graph: {
    arguments: 'PATHS...',
    summary: 'draw which plane refers to which',
    description: `Draws the topology of the planes in YAML and JSON files, as the control plane of a release would resolve it. ${PATHS}`,
    options: {
      release: release('release whose fields and fallbacks apply, such as v1.2'),
      format: format(['text', 'mermaid', 'dot', 'svg', 'json']),
      set,
      ...allowEmpty,
      ...configuration,
    },
    epilogue: `A dashed line is a default that no manifest sets; a red one does not resolve. Exit status: 0 drawn, ${READ_STATUS}.`,
  },
  checklist: {
    arguments: 'PATHS...',
    summary: 'list what must exist before planes work',
    description: `Lists what must exist before the planes in YAML and JSON files work, in the order of setup: charts with their values, ports, domains, certificates, secrets with the commands that create them and the cluster of each, storage, resources, and commands that verify the result. Markdown is for an issue. ${PATHS}`,
    options: {
      release: release('release whose fields and fallbacks apply, such as v1.2'),
      format: format(['text', 'markdown', 'json']),
      'single-cluster': {
        help: 'all planes are in the cluster of the control plane: no trust to establish, no IP addresses for each',
      },
      set,
      ...allowEmpty,
      ...configuration,
    },
    epilogue: `What is in capitals is yours to fill in. Each figure has its source: the documentation of a release, or its charts. Exit status: 0 listed, ${READ_STATUS}.`,
  },
  schema: {
    arguments: '[KIND]',
    summary: 'print a JSON Schema for editors',
    description:
      'Prints the JSON Schema for editors in one file: of all planes, of one KIND such as DataPlane, of "manifests", for files that contain other resources too, or of "config", the configuration.',
    options: {
      release: release('OpenChoreo release of the schema, such as v1.2', 'the newest'),
      output: { value: 'FILE', help: 'write it to FILE instead' },
      association: {
        value: 'EDITOR',
        choices: ['vscode', 'jetbrains', 'modeline', 'pre-commit'],
        help: 'print instead how to associate it in vscode, jetbrains, a modeline or pre-commit',
      },
      ...configuration,
    },
    epilogue: 'Exit status: 0 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md.',
  },
  policy: {
    arguments: '',
    summary: 'print admission policies for a cluster',
    description:
      'Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API server rejects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.',
    options: {
      release: release('OpenChoreo release that runs in the cluster', 'the configured one'),
      kind: { value: 'KIND', help: 'this kind only, such as DataPlane' },
      action: {
        value: 'ACTION',
        choices: ['Deny', 'Warn', 'Audit'],
        default: 'Deny',
        help: 'what the API server does: Deny, Warn or Audit',
      },
      format: {
        value: 'FORMAT',
        choices: ['yaml', 'json'],
        default: 'yaml',
        help: 'output format: yaml, or json, which is one List',
      },
      ...configuration,
    },
    epilogue: 'Exit status: 0 printed, 2 wrong usage. docs/cluster.md explains the rollout, and what the policies cannot see.',
  },
  init: {
    arguments: '[DIR]',
    summary: 'write a configuration file',
    description:
      'Writes .openchoreo-planes.yaml to DIR, or else to the working directory, with the release that the planes there are for and a comment for each key, and prints it. A configuration that exists is never changed.',
    options: {},
    epilogue:
      'Exit status: 0 written, 2 there is a configuration already, it cannot be written, or wrong usage, 129, 130 or 143 ended by a signal. docs/repositories.md explains the keys.',
  },
  explain: {
    arguments: '[CODE]',
    summary: 'explain a code of lint',
    description: 'Explains what a code of lint means, why, and what is right. Without a code it lists all of them.',
    options: {},
    epilogue: 'Exit status: 0 explained, 2 no such code.',
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandName = keyof typeof commands

type Specs = typeof commands

/** The value of an option as the handler gets it. */
type Value<Option> = Option extends { readonly value: string }
  ? Option extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Option extends { readonly multiple: true }
      ? readonly string[]
      : string
  : boolean

type Known<Option> = Option extends { readonly default: string } | { readonly multiple: true }
  ? true
  : Option extends { readonly value: string }
    ? false
    : true

/** The options of a command: those with a default, flags and lists are always there. */
export type OptionsOf<Name extends CommandName> = {
  readonly [Key in keyof Specs[Name]['options'] as Known<Specs[Name]['options'][Key]> extends true ? Key : never]: Value<
    Specs[Name]['options'][Key]
  >
} & {
  readonly [Key in keyof Specs[Name]['options'] as Known<Specs[Name]['options'][Key]> extends true ? never : Key]?: Value<
    Specs[Name]['options'][Key]
  >
}
