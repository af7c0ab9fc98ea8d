import { resources } from '../../../../zscaler/catalogue';
import type { Field, Resource } from '../../../../zscaler/catalogue/grammar';
import { isKnown } from './endpoints';
import { listedFields, type ListedField, productsWithFields } from './listedFields';

/** Whether the row writes what is listed; of what is only read, and of ZPA's rules, the list stands for it. */
const holds = ({ operations }: Resource, { method, path }: ListedField): boolean =>
	operations.some(
		({ verb, ...own }) =>
			verb !== 'action' && verb !== 'delete' && own.method === method && isKnown(own.path, path),
	);

/** A dot leads into a value; one that is open, or names another object, holds whatever is in it. */
function fieldAt(fields: readonly Field[], name: string): Pick<Field, 'readOnly'> | undefined {
	const [first = '', ...rest] = name.split('.');
	const found = fields.find((field) => field.name === first);
	if (found === undefined || rest.length === 0 || found.kind === 'ref') return found;
	if (found.kind !== 'nested') return undefined;
	if (found.fields === undefined) return found;
	const inner = fieldAt(found.fields, rest.join('.'));
	return inner && { readOnly: found.readOnly === true || inner.readOnly === true };
}

const told = ({ method, path, name }: ListedField): string => `${method} ${path} ${name}`;

describe.each(productsWithFields)('%s', (product) => {
	const rows = resources.filter((row) => row.product === product);
	const listed = listedFields(product).map((field) => ({
		field,
		own: rows.filter((row) => holds(row, field)).map(({ fields }) => fieldAt(fields, field.name)),
	}));

	test('has a row for every object whose fields the public sources know', () => {
		expect(listed.length).toBeGreaterThan(0);
		expect(listed.filter(({ own }) => own.length === 0).map(({ field }) => told(field))).toEqual(
			[],
		);
	});

	test('has every field that the public sources know', () => {
		const missing = listed.filter(({ own }) => own.every((field) => field === undefined));
		expect(missing.map(({ field }) => told(field))).toEqual([]);
	});

	test('calls no field read-only that a public source writes', () => {
		const closed = listed.filter(
			({ field, own }) => field.how === 'written' && own.some((known) => known?.readOnly),
		);
		expect(closed.map(({ field }) => told(field))).toEqual([]);
	});
});

test.each([
	['ziaFirewallFilteringRule', ['isEunEnabled', 'eunTemplateId', 'excludeContextShieldEndPoint']],
	['ziaDnsRule', ['isEunEnabled', 'eunTemplateId', 'excludeContextShieldEndPoint']],
	['zpaPrivilegedPortal', ['extDomainName', 'extDomainTranslation', 'extLabel', 'extDomain']],
	['zpaApplicationSegment', ['hbrEnabled', 'stickyEntity', 'stickyGroup', 'guestDetails']],
	['zpaAccessPolicyRule', ['extranetDTO', 'devicePostureFailureNotificationEnabled']],
	['zpaTimeoutPolicyRule', ['devicePostureFailureNotificationEnabled']],
	['zpaServerGroup', ['weight', 'extranetDTO']],
	['zpaAppConnectorGroup', ['city', 'ipAcl']],
	['ziaSslInspectionRule', ['endPointApplications', 'endPointApplicationGroups']],
])('%s can be given the fields of its newest provider', (id, names) => {
	const fields = resources.find((row) => row.id === id)?.fields ?? [];
	const open = fields.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
	expect(open).toEqual(expect.arrayContaining(names));
});
