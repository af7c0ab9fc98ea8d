import { readPolicySheet, readWorkflow, type Row } from '../demo/policySheet';
import { seedTenant } from '../demo/seedTenant';
import { startSimulator } from '../simulator';
import { type Contestant, httpRequestLoop, ours } from './policy/contestants';

/** Rules on predefined categories: they need no other object of the sheet to be made first. */
const isAlone = ({ urlCategories = '' }: Row): boolean => /^[A-Z_]+$/.test(urlCategories);

interface Figures {
	readonly seconds: number;
	readonly calls: number;
	readonly writes: number;
	readonly refused: number;
}

/**
 * Some fifty rules from a sheet, most of them as they are in Zscaler: the node's way against the loop of
 * HTTP Request nodes that it takes the place of, each against a tenant with Zscaler's own limits.
 */
async function measure(name: string, contestant: Contestant): Promise<Figures> {
	const sheet = readPolicySheet(readWorkflow('bulk-policy-update.json'));
	const tenant = await startSimulator();
	try {
		seedTenant(tenant, sheet);
		const began = performance.now();
		await contestant(tenant, sheet.rules.filter(isAlone));
		const calls = tenant.calls().filter(({ path }) => path.startsWith('/zia/'));
		const figures = {
			seconds: Math.round((performance.now() - began) / 100) / 10,
			calls: calls.length,
			writes: calls.filter(({ method }) => method !== 'GET').length,
			refused: calls.filter(({ status }) => status === 429).length,
		};
		console.log(name, figures);
		return figures;
	} finally {
		await tenant.close();
	}
}

async function main(): Promise<void> {
	const node = await measure('Create or Update', ours);
	const loop = await measure('HTTP Request loop', httpRequestLoop);
	const ratio = (one: number, other: number): number => Math.round((other / one) * 10) / 10;
	console.log(
		JSON.stringify({
			node,
			loop,
			timesFaster: ratio(node.seconds, loop.seconds),
			timesFewerCalls: ratio(node.calls, loop.calls),
		}),
	);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
