import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packFiles } from './pack-files.ts';

it('hands one file over as it is', async () => {
  const file = new File(['x'], 'staff.xlsx');
  expect(await packFiles([file])).toEqual({ fileName: 'staff.xlsx', bytes: file });
});

it('puts several into one archive, each under its own name', async () => {
  const packed = await packFiles([new File(['a'], 'agents.csv'), new File(['p'], 'posts.csv')]);
  const archive = unzipSync(new Uint8Array((await packed?.bytes.arrayBuffer()) ?? []));
  expect(Object.keys(archive)).toEqual(['agents.csv', 'posts.csv']);
});

it('gives nothing for nothing', async () => {
  expect(await packFiles([])).toBeNull();
});
