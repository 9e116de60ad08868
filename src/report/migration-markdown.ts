/** A migration as a page of Markdown, for the description of a pull request. */
import type { MigratedFile, MigratedFiles, MigratedPlane } from '../migrate/files.ts'
import type { DraftResource } from '../migrate/migration.ts'
import { nameOf } from '../migrate/name.ts'
import type { Release } from '../releases/lines.ts'
import { escapedMarkdown as escaped } from './markdown.ts'
import { migrationErrors, notMigrated, openNeeds, removedComments } from './migration.ts'

/** Tasks have checkboxes. No name in it can be markup. */
export function migrationMarkdown(migrated: MigratedFiles, to: Release): string {
  const { files, after } = migrated
  return [
    `# Migration to ${to}`,
    '',
    ...section('Errors', migrationErrors(migrated).map(item)),
    ...section('Planes', files.flatMap(planes)),
    ...section(
      'Questions',
      openNeeds(files).flatMap(({ key, how }) => [task(key), `  ${escaped(how)}`]),
    ),
    ...section('Manual steps', files.flatMap(steps)),
    ...section('Removed comments', files.flatMap(removedComments).map(item)),
    ...section('Other resources', [...files.flatMap(references), ...notMigrated(files).map(item)]),
    ...section('After the move', [...after.releases.map((release) => task(`Upgrade to ${release}`)), ...after.always.map(item)]),
    ...after.boundaries.flatMap(({ release, changes }) => [
      `### ${release}`,
      '',
      ...changes.flatMap(({ what, details }) => [task(what), ...details.map((detail) => `  ${item(detail)}`)]),
      '',
    ]),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']
}

const item = (text: string): string => `- ${escaped(text)}`
const task = (text: string): string => `- [ ] ${escaped(text)}`

function planes({ path, planes }: MigratedFile): string[] {
  return planes.flatMap(({ migration: { resources, from, to, lines } }) => {
    // All of them are plain data, whatever their release.
    const names = (resources as unknown as readonly DraftResource[]).map(nameOf)
    if (names.length === 0) return []
    return [item(`${names.join(' and ')} in ${path}: ${lines.length > 1 ? `from ${from} to ${to}` : `already ${to}`}`)]
  })
}

function steps({ path, planes }: MigratedFile): string[] {
  return planes.flatMap((plane) =>
    plane.migration.lost.map(({ resource, field, instead }) =>
      task(`${resource} (${path}:${lineOf(plane)}), ${field}: ${instead}`),
    ),
  )
}

const lineOf = ({ document, pointer }: MigratedPlane): number => document.positionOf(pointer).start.line

function references({ path, others }: MigratedFile): string[] {
  return others.flatMap(({ document, pointer, resource, references }) =>
    references.map(({ path: place, field, message }) => {
      const { line } = document.keyOf(pointer + place).start
      return task(`${nameOf(resource)} (${path}:${line}), ${field}: ${message}`)
    }),
  )
}
