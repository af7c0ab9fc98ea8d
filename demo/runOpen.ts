import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './openDemo';
import { readWorkflow, type Workflow } from './policySheet';
import { seedLogs } from './seedLogs';

/** Seconds: a minute, so that a visitor sees sessions being renewed. */
const SESSION_LIFE = 60;

/** Keeps tenant and n8n open until Ctrl-C. */
export function runOpen(signal: AbortSignal): Promise<void> {
	return openDemo(
		{ signal, sessionLife: SESSION_LIFE },
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
