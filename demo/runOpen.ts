import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from './openDemo';
import { readWorkflow } from './policySheet';

/** Seconds: a minute, so that a visitor sees sessions being renewed. */
const SESSION_LIFE = 60;

/** Keeps tenant and n8n open until Ctrl-C. */
export function runOpen(signal: AbortSignal): Promise<void> {
	return openDemo(
		{ signal, sessionLife: SESSION_LIFE },
		async ({ tenant, url, login, addWorkflow }) => {
			for (const file of readdirSync(join(__dirname, '../workflows')))
				if (file.endsWith('.json')) await addWorkflow(readWorkflow(file));
			console.log(`
  n8n       ${url}
  E-mail    ${login.email}
  Password  ${login.password}
  Tenant    ${tenant.url}, simulated; ${tenant.adminUrl}/state shows what it holds

Ctrl-C ends both.`);
			if (!signal.aborted) await once(signal, 'abort');
		},
	);
}
