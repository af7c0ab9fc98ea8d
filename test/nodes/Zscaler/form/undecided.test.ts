import { zscalerProperties } from '../../../../nodes/Zscaler/form/properties';
import { optionsOf } from '../../../../nodes/objects/form/propertyOf';
import { resources } from '../../../../zscaler/catalogue';
import type { Resource } from '../../../../zscaler/catalogue/grammar';
import { useTenant } from '../../../harness/engine/useTenant';

const properties = zscalerProperties();
const { run, calls } = useTenant();

/** Values of an action or of the path, each shown for one resource of the catalogue. */
const asked = properties.flatMap((property) => {
	const [id, ...others] = property.displayOptions?.show?.resource ?? [];
	const row = resources.find((each) => each.id === id);
	return row === undefined || others.length > 0 || property.name === 'operation'
		? []
		: [{ property, row }];
});

const defaultsOf = ({ parents, operations }: Resource): unknown[] =>
	[
		...parents,
		...operations.flatMap(({ body }) => (body.kind === 'fields' ? body.fields : [])),
	].map((field) => ('default' in field ? field.default : undefined));

test('no choice is made beforehand but what the catalogue calls the default', () => {
	const choices = asked.filter(({ property }) => property.type === 'options');
	expect(choices.length).toBeGreaterThan(3);
	const chosen = choices.filter(
		({ property, row }) => property.default !== '' && !defaultsOf(row).includes(property.default),
	);
	expect(chosen.map(({ property }) => property.name)).toEqual([]);
});

test('on or off is no switch where an action changes something', () => {
	const switches = asked.filter(
		({ property, row }) =>
			property.type === 'boolean' &&
			row.operations.some(
				({ id, changes }) => changes && property.displayOptions?.show?.operation?.includes(id),
			),
	);
	expect(switches.map(({ property }) => property.name)).toEqual([]);
});

test('what the form left open is asked for before anything is sent', async () => {
	expect(optionsOf({ values: ['A_B'] })).toEqual([{ name: 'A B', value: 'A_B' }]);
	const { error } = await run({
		...{ resource: 'zpaApplicationSegment', operation: 'setMatchStyle' },
		...{ setMatchStyleApplicationIds: '72058393975587083', setMatchStyleMatchStyle: '={{ "" }}' },
	});
	expect(error?.message).toMatch(/Match Style.* must be given/);
	expect(calls()).toEqual([]);
});
