import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { oneApiForm, startTenant } from '../../harness/engine/tenant';
import { ROOT } from '../../house/sources';

/** What one run in a process of its own told. */
export interface Flat {
	readonly items: number;
	readonly error?: string;
	readonly json?: Readonly<Record<string, unknown>>;
	/** Of the file. */
	readonly bytes?: number;
	/** Processor time. */
	readonly seconds: number;
	/** Megabytes by which the process grew at most, garbage included; what it held in its heap, and outside. */
	readonly rss: number;
	readonly heap: number;
	readonly outside: number;
}

const run = promisify(execFile);
const form = {
	resource: 'ziaAuditLog',
	timeRange: 'last',
	last: 24,
	unit: 'hours',
	order: 'oldestFirst',
	returnAll: false,
	limit: 1_000,
};

/** The node with a report of so many rows, in an n8n that keeps files on disk and has little memory. */
export async function runFlat(operation: string, rows: number, heap = 192): Promise<Flat> {
	const tenant = await startTenant();
	const folder = await mkdtemp(join(tmpdir(), 'zscaler-logs-'));
	try {
		tenant.setReports({ generated: { rows } });
		const child = join(ROOT, 'test/nodes/ZscalerLogs/flatChild.ts');
		const forms = [oneApiForm(tenant), { ...form, operation }, { ...form, operation: 'getMany' }];
		const { stdout } = await run(
			process.execPath,
			[
				`--max-old-space-size=${heap}`,
				'--import',
				'tsx',
				child,
				...forms.map((each) => JSON.stringify(each)),
			],
			{
				cwd: ROOT,
				env: {
					...process.env,
					N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
					N8N_BINARY_DATA_STORAGE_PATH: folder,
					N8N_USER_FOLDER: folder,
				},
			},
		);
		return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Flat;
	} finally {
		await rm(folder, { recursive: true, force: true });
		await tenant.close();
	}
}
