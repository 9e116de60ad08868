/** Recognizes Kustomizations by the names of their files. Apart from the reader, because most runs find none. */
import { nameOf } from './paths.ts'

/** The names of a Kustomization's file, one of which a folder has. */
export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Whether a path is that of a Kustomization. */
export function isKustomizationPath(path: string): boolean {
  return KUSTOMIZATION_NAMES.includes(nameOf(path))
}
