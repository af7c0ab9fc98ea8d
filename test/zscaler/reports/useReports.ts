import { Readable } from 'node:stream';

import { type Simulator, startSimulator } from '../../../simulator';
import { createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer, HttpRequest, Ports } from '../../../zscaler/contract/ports';
import { pullKind } from '../../../zscaler/reports/pullReport';
import {
	type ReportKind,
	reportKinds,
	type ReportNote,
	type ReportRequest,
} from '../../../zscaler/reports/report';
import type { Busy } from '../../../zscaler/reports/takePlace';
import { oneApiTenant } from '../client/tenants';
import { oneApiForm, request } from '../../simulator/caller';

export interface Pull {
	readonly items: Record<string, string>[];
	readonly notes: ReportNote[];
	/** What was logged for the user: 'The audit log report: EXECUTING'. */
	readonly said: string[];
	readonly error?: Error & { readonly description?: string };
	/** Calls of the report's endpoints: 'GET', 'POST', 'download', 'DELETE'. */
	readonly calls: string[];
	/** Milliseconds that went by in the tenant. */
	readonly took: number;
}

export interface PullOptions {
	readonly kind?: ReportKind;
	readonly signal?: AbortSignal;
	/** Called before each sleep with what has gone by. */
	readonly onSleep?: (passed: number) => void;
	readonly busy?: Busy;
	readonly most?: number;
}

/** A tenant without limits whose time jumps ahead whenever somebody sleeps. */
export function useReports() {
	const at: { simulator?: Simulator; ahead: number; token: string } = { ahead: 0, token: '' };
	const simulator = () => at.simulator!;
	const now = () => Date.now() + at.ahead;

	beforeAll(async () => {
		at.simulator = await startSimulator({ limits: 'off', seed: 'empty', idleTime: 1e9 });
	});
	beforeEach(async () => {
		simulator().reset();
		const form = oneApiForm(simulator());
		const reply = await request(`${simulator().signInUrl}/oauth2/v1/token`, 'POST', form);
		at.token = String(reply.body.access_token);
	});
	afterAll(() => at.simulator?.close());

	const send: Ports['send'] = async (asked, signal) => {
		const { method, headers, body } = asked;
		const answer = await fetch(asked.url, {
			method,
			headers: { ...headers, authorization: `Bearer ${at.token}` },
			body: body === undefined ? undefined : JSON.stringify(body),
			signal,
			redirect: 'manual',
		});
		return {
			status: answer.status,
			headers: Object.fromEntries(answer.headers),
			body: await bodyOf(answer, asked),
		} satisfies HttpAnswer;
	};

	const pull = async (wanted: ReportRequest, options: PullOptions = {}): Promise<Pull> => {
		const { kind = reportKinds.ziaAudit, signal, onSleep, busy = new Set(), most } = options;
		const [items, notes, said]: [Pull['items'], ReportNote[], string[]] = [[], [], []];
		const began = now();
		const before = simulator().calls().length;
		const ports: Ports = {
			send,
			now,
			sleep: async (ms, sleeping) => {
				onSleep?.(now() - began);
				sleeping?.throwIfAborted();
				await new Promise(setImmediate);
				at.ahead += ms;
				simulator().advance(ms);
			},
			log: (level, message) => level === 'debug' || said.push(message),
		};
		const tenant = oneApiTenant({ baseOf: () => `${simulator().url}/zia/api/v1` });
		const client = createClient({ tenant, ports, limits: new Map(), signal });
		const hooks = { ...ports, signal, onNote: (note: ReportNote) => notes.push(note) };
		let error: Pull['error'];
		try {
			for await (const { rows, itemOf } of pullKind(
				{ client, kind, request: wanted, hooks },
				busy,
			)) {
				items.push(...rows.map(itemOf));
				if (items.length >= (most ?? Infinity)) break;
			}
		} catch (thrown) {
			error = thrown as Error;
		}
		const calls = simulator().calls().slice(before).map(short);
		return { items, notes, said, error, calls, took: now() - began };
	};
	return { simulator, now, pull };
}

const short = ({ method, path }: { method: string; path: string }): string =>
	path.endsWith('/download') ? 'download' : method;

async function bodyOf(answer: Response, { as = 'json' }: HttpRequest): Promise<unknown> {
	if (as === 'stream') return Readable.fromWeb(answer.body!);
	const text = await answer.text();
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
