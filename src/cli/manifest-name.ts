/** Whether a name or path is one of a manifest. */
export const isManifestName = (path: string): boolean => MANIFEST.test(path)

const MANIFEST = /\.(?:ya?ml|json)$/i
