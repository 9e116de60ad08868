/** Editor settings that assign a schema to files, to copy. */
import type { Release } from '../releases/lines.ts'

export const associations = ['vscode', 'jetbrains', 'modeline', 'pre-commit'] as const
export type Association = (typeof associations)[number]

/** Where the schemas are when the package is installed in a project. */
const INSTALLED = './node_modules/openchoreo-planes/generated/schemas'

/** A placeholder: the user knows which files contain planes. */
const FILES = 'manifests/**/*.yaml'

/** `schema`: its path in the folder of schemas. */
export function associationOf(association: Association, schema: string, release: Release): string {
  return ASSOCIATIONS[association](`${INSTALLED}/${schema}`, release)
}

const ASSOCIATIONS: Readonly<Record<Association, (path: string, release: Release) => string>> = {
  vscode: (path) => `${JSON.stringify({ 'yaml.schemas': { [path]: [FILES] } }, null, 2)}\n`,
  jetbrains: (path, release) => `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
        <entry key="OpenChoreo planes of ${release}">
          <value>
            <SchemaInfo>
              <option name="name" value="OpenChoreo planes of ${release}" />
              <option name="relativePathToSchema" value="${path.slice('./'.length)}" />
              <option name="patterns">
                <list>
                  <Item>
                    <option name="directory" value="true" />
                    <option name="path" value="manifests" />
                    <option name="mappingKind" value="Directory" />
                  </Item>
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
  modeline: (path) => `# yaml-language-server: $schema=${path}\n`,
  'pre-commit': (_, release) => `repos:
  - repo: local
    hooks:
      - id: openchoreo-planes
        name: OpenChoreo planes
        language: node
        additional_dependencies: [openchoreo-planes]
        entry: openchoreo-planes lint --release ${release}
        files: ^manifests/.*\\.(ya?ml|json)$
        require_serial: true
`,
}
