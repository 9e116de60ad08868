import { codeOf } from './error-code.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of this path is no directory',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the path is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the limit for files',
  EIO: 'the disk reports an error',
  EBUSY: 'another program uses it',
  EEXIST: 'there is a file of this name already',
  EMFILE: 'too many files are open',
  EBADF: 'it is closed',
  EAGAIN: 'nothing can be read from it',
  ERR_STRING_TOO_LONG: 'it is too large to be a manifest',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be a manifest',
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error'
  return REASONS[codeOf(error)] ?? error.message
}

/** Whether an error is about the machine and not about a file: then the file was not looked at for no reason that its owner knows. */
export function isFailureOfMachine(error: unknown): boolean {
  return ['EIO', 'EMFILE', 'ENFILE', 'ENOMEM'].includes(codeOf(error))
}
