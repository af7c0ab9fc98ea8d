import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-zscaler-test-'));

/** n8n-core makes an id of its instance in this folder, and reads the name of it when it loads. */
process.env.N8N_USER_FOLDER = folder;

const remove = (): void => {
	rmSync(folder, { recursive: true, force: true });
};
if (typeof afterAll === 'function') afterAll(remove);
else process.once('exit', remove);
