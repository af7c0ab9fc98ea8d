import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of recordings with one file of this text, until the tests of the file are over. */
export function folderWith(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'replay-'));
	folders.push(folder);
	writeFileSync(join(folder, 'any__Name.json'), text);
	return folder;
}
