import { pickBy } from 'lodash';

import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import type { Query } from '../../../zscaler/client/ports';
import { ZscalerError } from '../../../zscaler/client/zscalerError';
import type { JsonObject } from '../../../zscaler/json';
import { labelOf } from '../../../zscaler/plan/labelOf';
import { type ReadOptions, readValues } from '../../../zscaler/plan/readValues';
import { searchQuery } from '../../../zscaler/plan/searchQuery';
import { searchParameter } from '../form/reading';

/** The values, or one error that names every field that cannot be used. */
export function checkedValues(
	fields: readonly Field[],
	raw: Readonly<Record<string, unknown>>,
	options: ReadOptions & { readonly ignoreUnknown?: boolean } = {},
): JsonObject {
	const { values, rejected, unknown } = readValues(fields, raw, options);
	const labels = new Map(fields.map((field) => [field.name, labelOf(field)]));
	const complaints = rejected.map(
		({ field, value, reason }) => `${labels.get(field) ?? field}: '${String(value)}' ${reason}`,
	);
	if (options.ignoreUnknown === false) {
		complaints.push(...unknown.map((name) => `'${name}' is no field of this object`));
	}
	if (complaints.length > 0)
		throw new ZscalerError(`${complaints.join('. ')}.`, { kind: 'invalid' });
	return values;
}

/** Filters that were filled in, as query parameters. */
export function queryOf(fields: readonly Field[], given: object): Query {
	const known = new Map(fields.map((field) => [field.name, field]));
	const texts = pickBy({ ...given } as Record<string, unknown>, (value) => value !== '');
	const values = checkedValues([...known.values()], texts);
	const others = pickBy(texts, (_value, name) => !known.has(name));
	return { ...others, ...values } as Query;
}

/** Filters and search of Get Many. */
export function listQuery(resource: Resource, fields: readonly Field[], given: object): Query {
	const { [searchParameter]: text, ...filters } = { ...given } as Record<string, unknown>;
	if (resource.search === undefined) return queryOf(fields, given);
	return { ...queryOf(fields, filters), ...searchQuery(resource, String(text ?? '')) };
}
