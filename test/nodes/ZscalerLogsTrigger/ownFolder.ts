import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = mkdtempSync(join(tmpdir(), 'n8n-nodes-zscaler-test-'));

/** n8n-core makes an id of its instance in this folder, and reads the name of it when it loads. */
process.env.N8N_USER_FOLDER = FOLDER;

function remove(): void {
	rmSync(FOLDER, { recursive: true, force: true });
}
if (typeof afterAll === 'function') afterAll(remove);
else process.once('exit', remove);
