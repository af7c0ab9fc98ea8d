import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPort } from './findPort';
import { scriptOf } from './installN8n';
import { environment } from './runProgram';

const PORT = 5678;
/** Milliseconds; a first start migrates its database. */
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 10_000;

export interface N8n {
	url: string;
	stop(): Promise<void>;
}

/** Starts n8n on loopback with a user folder of its own; resolves when it answers. */
export async function startN8n(
	folder: string,
	userFolder: string,
	{ signal, reloads = false }: { signal: AbortSignal; reloads?: boolean },
): Promise<N8n> {
	const port = await findPort(PORT);
	const url = `http://127.0.0.1:${port}`;
	const logFile = join(userFolder, 'n8n.log');
	const log = await open(logFile, 'w');
	const n8n = spawn(process.execPath, [scriptOf(folder), 'start'], {
		env: { ...environment(), ...(await settings(userFolder, port)), ...(reloads ? reloading : {}) },
		stdio: ['ignore', log.fd, log.fd],
	});
	await log.close();
	try {
		await untilReady(n8n, url, signal);
	} catch (error) {
		await stop(n8n);
		signal.throwIfAborted();
		const tail = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-20).join('\n');
		throw new Error(`n8n did not start:\n${tail}`, { cause: error });
	}
	return { url, stop: () => stop(n8n) };
}

/** Nodes are loaded anew when their files change. */
const reloading = { N8N_DEV_RELOAD: 'true' };

async function settings(userFolder: string, port: number): Promise<Record<string, string>> {
	return {
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(await findPort(port + 1)),
		// Loopback has no TLS, and some browsers keep secure cookies from it.
		N8N_SECURE_COOKIE: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
	};
}

async function untilReady(n8n: ChildProcess, url: string, signal: AbortSignal): Promise<void> {
	const until = Date.now() + START_TIMEOUT;
	while (Date.now() < until) {
		if (n8n.exitCode !== null) throw new Error(`n8n ended with code ${n8n.exitCode}`);
		const answer = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		if (answer?.ok) return;
		await sleep(250, undefined, { signal });
	}
	throw new Error('n8n takes too long to start');
}

async function stop(n8n: ChildProcess): Promise<void> {
	if (n8n.exitCode !== null || n8n.signalCode !== null) return;
	const ended = once(n8n, 'exit');
	n8n.kill();
	const tooLong = setTimeout(() => n8n.kill('SIGKILL'), STOP_TIMEOUT);
	await ended;
	clearTimeout(tooLong);
}
