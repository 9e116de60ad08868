/** Editor settings that assign a schema to files, to copy. */
import type { Release } from '../releases/lines.ts'

export const associations = ['vscode', 'jetbrains', 'modeline', 'pre-commit'] as const
export type Association = (typeof associations)[number]

/** Where the schemas are when the package is installed in a project. */
const INSTALLED = './node_modules/openchoreo-planes/generated/schemas'

/** `schema`: its path in the folder of schemas. */
export function associationOf(association: Association, schema: string, release: Release): string {
  if (association === 'pre-commit') return hook(release)
  const name = `OpenChoreo planes of ${release}`
  // The user decides which files contain planes.
  return SNIPPETS[association]({ name, path: `${INSTALLED}/${schema}`, files: ['manifests/**/*.yaml'], folder: 'manifests' })
}

/** The same for the configuration of a repository, `schema` being its own. */
export function configAssociationOf(association: Exclude<Association, 'pre-commit'>, schema: string): string {
  const files = ['.openchoreo-planes.yaml', '.openchoreo-planes.yml']
  return SNIPPETS[association]({ name: 'openchoreo-planes configuration', path: `${INSTALLED}/${schema}`, files })
}

interface Associated {
  /** What the association is called. */
  readonly name: string
  /** The path of the schema. */
  readonly path: string
  readonly files: readonly string[]
  /** The folder of the files, where they are not these alone. */
  readonly folder?: string
}

const SNIPPETS: Readonly<Record<Exclude<Association, 'pre-commit'>, (associated: Associated) => string>> = {
  vscode: ({ path, files }) => `${JSON.stringify({ 'yaml.schemas': { [path]: files } }, null, 2)}\n`,
  jetbrains: ({ name, path, files, folder }) => `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="${name}">
          <value>
            <SchemaInfo>
              <option name="name" value="${name}" />
              <option name="relativePathToSchema" value="${path.slice('./'.length)}" />
              <option name="patterns">
                <list>
${(folder === undefined ? files.map(fileItem) : [folderItem(folder)]).join('\n')}
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>
      </map>
    </state>
  </component>
</project>
`,
  modeline: ({ path }) => `# yaml-language-server: $schema=${path}\n`,
}

const folderItem = (folder: string): string => `                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="${folder}" />
                    <option name="mappingKind" value="Directory" />
                  </Item>`

const fileItem = (file: string): string => `                  <Item>
                    <option name="path" value="${file}" />
                  </Item>`

const hook = (release: Release): string => `repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${release}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`
