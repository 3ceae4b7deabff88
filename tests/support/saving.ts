import { nodeDisk } from '../../electron/files/disk.ts';
import { saveWork } from '../../electron/files/save.ts';
import { workFile } from './works.ts';

/** Saves to the file that is named, over and over, until it is killed; says so once it has begun. */
const [, , file = ''] = process.argv;
const works = [1, 2, 3].map((number) => workFile(number, 190));

for (let turn = 0; ; turn += 1) {
  const saved = await saveWork(file, works[turn % works.length] ?? fail(), null, { disk: nodeDisk, now: Date.now() });
  if (!saved.ok) throw new Error(saved.error.code);
  if (turn === 0) process.stdout.write('saving\n');
}

function fail(): never {
  throw new Error('There is nothing to save.');
}
