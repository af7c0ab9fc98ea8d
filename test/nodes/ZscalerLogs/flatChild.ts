import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { Container } from '@n8n/di';
import { BinaryDataService } from 'n8n-core';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import type * as logsNode from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { ROOT } from '../../house/sources';
import { runNode } from '../../harness/engine/runWorkflow';
import { storedCredentials } from '../../harness/engine/tenant';
import { real } from '../../harness/time/realTime';
import { startVirtualTime } from '../../harness/time/startVirtualTime';

// A busy machine may take longer for the file than any call may.
startVirtualTime(true);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Microseconds of work between two looks: to collect the garbage takes a while itself. */
const OFTEN = 250_000;

/**
 * Runs the node Zscaler Logs in an n8n that keeps files on disk, in a process of its own, and writes a
 * line of JSON: what came out, and by how many megabytes the process grew at most. Twice the same, so
 * that what is loaded and compiled on the way is no growth.
 */
async function main(): Promise<void> {
	const [formText = '', parametersText = '', warmText = ''] = process.argv.slice(2);
	// Without its ending tsx would find the codex file of that name.
	const file = join(ROOT, 'nodes/ZscalerLogs/ZscalerLogs.node.ts');
	const { ZscalerLogs } = (await import(file)) as typeof logsNode;
	const form = JSON.parse(formText) as ICredentialDataDecryptedObject;
	const run = (parameters: string) =>
		runNode({
			nodeType: new ZscalerLogs(),
			credentials: storedCredentials(form),
			parameters: JSON.parse(parameters) as IDataObject,
			mode: 'trigger',
		});
	await Container.get(BinaryDataService).init();
	if (warmText !== '') await run(warmText);
	collect();
	const before = process.memoryUsage();
	const most = { rss: before.rss, heap: before.heapUsed, outside: before.arrayBuffers };
	let seen = process.cpuUsage();
	const look = (): void => {
		const { user, system } = process.cpuUsage(seen);
		if (user + system < OFTEN) return;
		most.rss = Math.max(most.rss, process.memoryUsage.rss());
		// What is held, and not what waits to be collected.
		collect();
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		most.heap = Math.max(most.heap, heapUsed);
		most.outside = Math.max(most.outside, arrayBuffers);
		seen = process.cpuUsage();
	};
	const watch = real.setInterval(look, 50);
	const started = process.cpuUsage();
	const { items, error } = await run(parametersText);
	const { user, system } = process.cpuUsage(started);
	real.clearInterval(watch);
	const { bytes } = items[0]?.binary?.data ?? {};
	const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
	const told = {
		items: items.length,
		error: error?.message,
		json: items[0]?.json,
		bytes,
		seconds: (user + system) / 1e6,
		rss: megabytes(most.rss - before.rss),
		heap: megabytes(most.heap - before.heapUsed),
		outside: megabytes(most.outside - before.arrayBuffers),
	};
	writeFileSync(1, `${JSON.stringify(told)}\n`);
	process.exit(0);
}

void main();
