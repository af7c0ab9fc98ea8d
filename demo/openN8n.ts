import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'flatted';
import { z } from 'zod';

export interface Login {
	email: string;
	password: string;
}

/** Calls the REST interface that n8n's editor uses, as its owner. */
export type Rest = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

/** Makes the owner's account of a fresh n8n. */
export async function openN8n(url: string): Promise<{ rest: Rest; login: Login }> {
	const login = {
		email: 'demo@example.com',
		// n8n asks for a capital letter and a digit.
		password: `Demo-${randomBytes(4).toString('hex')}-1`,
	};
	const answer = await fetch(`${url}/rest/owner/setup`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ ...login, firstName: 'Demo', lastName: 'Owner' }),
	});
	if (!answer.ok) throw new Error(`n8n made no account: ${await answer.text()}`);
	const cookie = answer.headers.getSetCookie().map((line) => line.replace(/;.*/, ''));
	return { rest: restOf(url, cookie.join('; ')), login };
}

const restOf =
	(url: string, cookie: string): Rest =>
	async (method, path, body) => {
		const answer = await fetch(`${url}/rest/${path}`, {
			method,
			headers: { cookie, 'content-type': 'application/json' },
			body: body && JSON.stringify(body),
		});
		if (!answer.ok) throw new Error(`n8n, ${method} ${path}: ${await answer.text()}`);
		return z.object({ data: z.unknown() }).parse(await answer.json()).data;
	};

const made = z.object({ id: z.string() });

export const addCredential = async (rest: Rest, name: string, data: object): Promise<string> =>
	made.parse(await rest('POST', 'credentials', { name, type: 'zscalerApi', data })).id;

export const addWorkflow = async (rest: Rest, workflow: object): Promise<string> =>
	made.parse(await rest('POST', 'workflows', workflow)).id;

/** Publishes a workflow, so that its triggers run. */
export async function activateWorkflow(rest: Rest, id: string): Promise<void> {
	const { versionId } = z
		.object({ versionId: z.string() })
		.parse(await rest('GET', `workflows/${id}`));
	await rest('POST', `workflows/${id}/activate`, { versionId });
}

export async function deactivateWorkflow(rest: Rest, id: string): Promise<void> {
	await rest('POST', `workflows/${id}/deactivate`, {});
}

const listed = z.object({
	results: z.array(z.object({ id: z.string(), status: z.string(), stoppedAt: z.string() })),
});

/** The last executions of a workflow that ended so, 100 at most. @internal The benches' too. */
export async function endedExecutions(rest: Rest, id: string, status: 'success' | 'error') {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: id, status: [status] }));
	return listed.parse(await rest('GET', `executions?limit=100&filter=${filter}`)).results;
}

/** What the failed executions of a workflow said. */
export async function executionErrors(rest: Rest, id: string): Promise<string[]> {
	const results = await endedExecutions(rest, id, 'error');
	return Promise.all(
		results.map(async (result) => {
			const { data } = execution.parse(await rest('GET', `executions/${result.id}`));
			return outcome.parse(parse(data)).resultData.error?.message ?? result.status;
		}),
	);
}

const execution = z.object({ status: z.string(), data: z.string() });
const runs = z.array(
	z.object({
		data: z.object({ main: z.array(z.array(z.unknown()).nullable()) }).optional(),
	}),
);
const outcome = z.object({
	resultData: z.object({
		error: z.object({ message: z.string(), description: z.string().nullish() }).optional(),
		runData: z.record(runs).default({}),
	}),
});

/** @returns how many items each node put out. Throws with the node's error if one failed. */
export async function runWorkflow(
	rest: Rest,
	id: string,
	trigger: string,
	signal: AbortSignal,
): Promise<Record<string, number>> {
	const started = await rest('POST', `workflows/${id}/run`, {
		triggerToStartFrom: { name: trigger },
	});
	const { executionId } = z.object({ executionId: z.string() }).parse(started);
	for (;;) {
		const { status, data } = execution.parse(await rest('GET', `executions/${executionId}`));
		if (['new', 'running', 'waiting'].includes(status)) {
			await sleep(500, undefined, { signal });
			continue;
		}
		const { error, runData } = outcome.parse(parse(data)).resultData;
		if (status === 'success') return countItems(runData);
		const why = [error?.message, error?.description].filter(Boolean).join(': ');
		throw new Error(`The workflow ended with ${status}: ${why}`);
	}
}

const countItems = (runData: Record<string, z.infer<typeof runs>>): Record<string, number> =>
	Object.fromEntries(
		Object.entries(runData).map(([node, all]) => [node, all.at(-1)?.data?.main[0]?.length ?? 0]),
	);

const put = z.object({ main: z.array(z.array(z.object({ json: z.record(z.unknown()) }))) });

/** What a node put out in all successful executions of a workflow. */
export async function outputOf(
	rest: Rest,
	id: string,
	node: string,
): Promise<Record<string, unknown>[]> {
	const outputs: Record<string, unknown>[] = [];
	for (const result of await endedExecutions(rest, id, 'success')) {
		const { data } = execution.parse(await rest('GET', `executions/${result.id}`));
		const [run] = outcome.parse(parse(data)).resultData.runData[node] ?? [];
		if (run?.data !== undefined)
			outputs.push(
				...put
					.parse(run.data)
					.main.flat()
					.map(({ json }) => json),
			);
	}
	return outputs;
}
