import * as node from 'node:fs/promises';

/** What saving asks of the disk. Tests put one in its place that fails where they want it to. */
export type Disk = Pick<
  typeof node,
  'chmod' | 'copyFile' | 'link' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink' | 'utimes'
>;

/** The disk of this machine. */
export const nodeDisk: Disk = node;
