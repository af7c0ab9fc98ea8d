import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { fromColumns, type Row } from '../../engine/useTenant';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const policy = new Zscaler();

/** Of 60 rows a third is new, a third changes what is there, a third is as it should be. */
const rows = (more: (at: number) => object = () => ({})): Row[] =>
	Array.from({ length: 60 }, (_, at) => ({
		name: `Row ${at}`,
		description: at % 3 === 1 ? 'Changed' : 'As it was',
		...more(at),
	}));

const upsert = (
	name: string,
	{ resource, list, ids }: { resource: string; list: string; ids: (at: number) => string | number },
	more?: (at: number) => object,
): Scenario => ({
	name,
	long: true,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		const there = rows(more)
			.map((row, at) => ({ id: ids(at), ...row, description: 'As it was' }))
			.filter((_, at) => at % 3 !== 0);
		tenant.seed(list, there);
		const parameters = { resource, operation: 'upsert', ...fromColumns() };
		return Promise.resolve(() => run(policy, parameters, rows(more)));
	},
});

const remove = (name: string, resource: string, list: string, objects: Row[]): Scenario => ({
	name,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		tenant.seed(list, objects);
		const object = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
		const items = objects.slice(0, 2).map(({ id }) => ({ id }));
		return Promise.resolve(() => run(policy, { resource, operation: 'delete', object }, items));
	},
});

export const changes: readonly Scenario[] = [
	upsert('Create or update 60 rule labels', {
		resource: 'ziaRuleLabel',
		list: 'zia/ruleLabels',
		ids: (at) => 600_000 + at,
	}),
	upsert(
		'Create or update 60 segment groups',
		{ resource: 'zpaSegmentGroup', list: 'zpa/segmentGroup', ids: (at) => String(73_000_000 + at) },
		() => ({ enabled: true }),
	),
	remove('Delete rule labels', 'ziaRuleLabel', 'zia/ruleLabels', [
		{ id: 700_001, name: 'Goes' },
		{ id: 700_002, name: 'Goes too' },
		{ id: 700_003, name: 'Stays' },
	]),
	remove('Delete segment groups', 'zpaSegmentGroup', 'zpa/segmentGroup', [
		{ id: '74000001', name: 'Goes', enabled: true },
		{ id: '74000002', name: 'Goes too', enabled: true },
		{ id: '74000003', name: 'Stays', enabled: true },
	]),
];
