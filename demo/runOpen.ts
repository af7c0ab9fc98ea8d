import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './openDemo';
import { readWorkflow, type Workflow } from './policySheet';
import { seedLogs } from './seedLogs';

/** Seconds: a minute, so that a visitor sees sessions being renewed. */
const SESSION_LIFE = 60;
/** Seconds: whoever develops is not disturbed. */
const LONG_LIFE = 3_600;

/** Keeps tenant and n8n open until Ctrl-C; where it watches, what is changed in the sources arrives in n8n. */
export function runOpen(signal: AbortSignal, { watch }: { watch: boolean }): Promise<void> {
	return openDemo(
		{ signal, sessionLife: watch ? LONG_LIFE : SESSION_LIFE, watch },
		async ({ tenant, url, login, addWorkflow }) => {
			seedLogs(tenant);
			console.log(`
  n8n       ${url}
  E-mail    ${login.email}
  Password  ${login.password}
  Tenant    ${tenant.adminUrl}/state shows what the simulated tenant holds
`);
			for (const workflow of examples()) {
				const id = await addWorkflow(workflow);
				console.log(`  ${workflow.name}  ${url}/workflow/${id}`);
			}
			console.log('\nCtrl-C ends both.');
			if (!signal.aborted) await once(signal, 'abort');
		},
	);
}

const examples = (): Workflow[] =>
	readdirSync(join(__dirname, '../workflows'))
		.filter((file) => file.endsWith('.json'))
		.map(readWorkflow);
