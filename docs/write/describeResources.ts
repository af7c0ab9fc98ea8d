import { resources } from '../../zscaler/catalogue';
import type { Field, Operation, Resource } from '../../zscaler/catalogue/grammar';
import { exampleOf } from '../../zscaler/objects/plan/exampleOf';
import { labelOf } from '../../zscaler/objects/plan/labelOf';
import { describeLogs } from './describeLogs';

const HEADING = `# Resources and their fields

The resources with an entry of their own in the node Zscaler, and the columns of a sheet for them.
Everything else in the APIs is under Other Object. Made from the package's catalogue.
`;

/** The page of all resources with entries of their own, as Markdown. */
export const describeResources = (): string =>
	[
		HEADING,
		...resources
			.filter(({ everyday }) => everyday)
			.sort((left, right) => left.label.localeCompare(right.label))
			.map(describe),
		describeLogs(),
	].join('\n');

function describe(resource: Resource): string {
	const fields = resource.fields.filter(({ readOnly }) => !readOnly);
	return [
		`## ${resource.label}\n`,
		`${resource.area}. ${operationsOf(resource)}\n`,
		...(fields.length === 0 ? [] : [table(fields)]),
	].join('\n');
}

const operationsOf = ({ operations }: Resource): string =>
	`${operations.map(({ label }: Operation) => label).join(', ')}.`;

const table = (fields: readonly Field[]): string =>
	[
		'| Column | Field | Value |',
		'| --- | --- | --- |',
		...fields.map((field) => `| \`${field.name}\` | ${nameOf(field)} | ${valueOf(field)} |`),
		'',
	].join('\n');

const nameOf = (field: Field): string => labelOf(field) + (field.required ? ' (required)' : '');

const kinds: Readonly<Record<Exclude<Field['kind'], 'oneOf' | 'ref'>, string>> = {
	text: 'text',
	number: 'number',
	flag: 'yes or no',
	time: 'time',
	list: 'list',
	nested: 'JSON',
};

function valueOf(field: Field): string {
	const hint = field.hint === undefined ? '' : `. ${field.hint}`;
	return `${kindOf(field)}${hint}`.replaceAll('|', '\\|');
}

const SHOWN = 30;

function kindOf(field: Field): string {
	const many = 'many' in field && field.many ? 'list of ' : '';
	if (field.kind === 'ref') {
		const target = resources.find(({ id }) => id === field.to);
		return `${many}${target?.label ?? field.to}, name or ID`;
	}
	if (field.kind === 'nested' && field.fields !== undefined && !field.ports) {
		return `${many}JSON, as in \`${JSON.stringify(exampleOf(field))}\``;
	}
	if (field.kind !== 'oneOf') return many + kinds[field.kind];
	const values = field.values.slice(0, SHOWN).map((value) => `\`${value}\``);
	const more = field.values.length > SHOWN ? ` and ${field.values.length - SHOWN} more` : '';
	return `${many === '' ? 'one of ' : 'some of '}${values.join(', ')}${more}`;
}
