import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../simulator';
import { demoCredential } from './demoCredential';
import { installN8n } from './installN8n';
import { installPackage } from './installPackage';
import { addCredential, addWorkflow, type Login, openN8n, type Rest } from './openN8n';
import { readPolicySheet, readWorkflow, type Workflow } from './policySheet';
import { seedTenant } from './seedTenant';
import { showProgress } from './showProgress';
import { startN8n } from './startN8n';
import { watchPackage } from './watchPackage';

export const BULK_UPDATE = 'bulk-policy-update.json';

export interface Demo {
	tenant: Simulator;
	url: string;
	login: Login;
	rest: Rest;
	addWorkflow: (workflow: Workflow) => Promise<string>;
}

export interface DemoOptions {
	signal: AbortSignal;
	/** Seconds. */
	sessionLife: number;
	/** The package is compiled and loaded anew whenever a source changes. */
	watch?: boolean;
}

/** Opens a tenant and an n8n that knows it, hands them to `use`, and ends both. */
export async function openDemo<T>(
	{ signal, sessionLife, watch = false }: DemoOptions,
	use: (demo: Demo) => Promise<T>,
): Promise<T> {
	const closing: (() => Promise<unknown>)[] = [];
	try {
		const folder = await installN8n(signal);
		const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-zscaler-'));
		closing.push(() => rm(userFolder, { recursive: true, force: true, maxRetries: 3 }));
		await showProgress('Packing and installing this package', () =>
			installPackage(userFolder, signal),
		);
		const tenant = await startSimulator({ sessionLife });
		closing.push(() => tenant.close());
		seedTenant(tenant, readPolicySheet(readWorkflow(BULK_UPDATE)));
		const n8n = await showProgress('Starting n8n', () =>
			startN8n(folder, userFolder, { signal, reloads: watch }),
		);
		closing.push(() => n8n.stop());
		if (watch) watchPackage(userFolder, signal);
		return await use({ tenant, url: n8n.url, ...(await furnish(n8n.url, tenant)) });
	} finally {
		for (const close of closing.reverse()) await close();
	}
}

/** Account and credential; workflows are given the credential when they are added. */
async function furnish(
	url: string,
	tenant: Simulator,
): Promise<Pick<Demo, 'login' | 'rest' | 'addWorkflow'>> {
	const { rest, login } = await openN8n(url);
	const name = 'Zscaler (simulated tenant)';
	const zscalerApi = { name, id: await addCredential(rest, name, demoCredential(tenant)) };
	return {
		rest,
		login,
		addWorkflow: ({ nodes, ...workflow }) =>
			addWorkflow(rest, {
				...workflow,
				nodes: nodes.map((node) =>
					'credentials' in node ? { ...node, credentials: { zscalerApi } } : node,
				),
			}),
	};
}
