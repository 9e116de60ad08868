// By name: of a default import the whole of package.json would be bundled, and the command be stale after each change of it.
export { version } from '../../package.json'
