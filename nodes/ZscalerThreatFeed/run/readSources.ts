import { mapValues, startCase } from 'lodash';

import type { FormatSettings } from '../../../zscaler/threatFeeds/formats/format';
import { presets } from '../../../zscaler/threatFeeds/presets';
import type { FeedSettings } from '../../../zscaler/threatFeeds/readFeed';
import { quote } from '../../../zscaler/contract/text/quote';
import { faultInPath, fillPath } from '../../../zscaler/objects/plan/fillPath';
import { isHeaderName, isHeaderValue } from '../../../zscaler/tenant/headers';
import { FILE_FIELD } from '../../shared/fields';
import { readText } from '../../shared/readText';
import { rowOf } from '../../shared/rowOf';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';

interface Row {
	readonly name?: string;
	readonly preset?: string;
	readonly key?: string;
	readonly url?: string;
	readonly format?: string;
	readonly field?: string;
	readonly path?: string;
	readonly property?: string;
	readonly authentication?: string;
	readonly headerName?: string;
	readonly headerValue?: string;
}

type FeedsForm = Readonly<
	Partial<Record<'preset' | 'url' | 'taxii' | 'items' | 'binary', readonly Row[]>>
>;

/** The sources in the order of the form, each under a name of its own. */
export function readSources(feeds: unknown): FeedSource[] {
	const form: FeedsForm = mapValues(rowOf(feeds), readRows);
	const named = new Map<string, number>();
	const unique = (name: string): string => {
		const times = (named.get(name) ?? 0) + 1;
		named.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	};
	return [
		...(form.preset ?? []).map((row) => presetSource(row, unique)),
		...(form.url ?? []).map((row): FeedSource => ({
			from: row.format === 'mispFeed' ? 'mispManifest' : 'url',
			...fetched(row),
			reading: readingOf(row, unique(given(row.name) ?? hostOf(row.url))),
		})),
		...(form.taxii ?? []).map((row): FeedSource => ({
			from: 'taxii',
			...fetched(row),
			reading: { source: unique(given(row.name) ?? hostOf(row.url)) },
		})),
		...(form.items ?? []).map((row): FeedSource => ({
			from: 'items',
			field: given(row.field) ?? 'indicator',
			reading: { source: unique(given(row.name) ?? 'Input Items') },
		})),
		...(form.binary ?? []).map((row): FeedSource => ({
			from: 'binary',
			property: given(row.property) ?? FILE_FIELD,
			reading: readingOf(row, unique(given(row.name) ?? 'Input File')),
		})),
	];
}

/** Only the form promises texts. */
const readRows = (rows: unknown): Row[] =>
	Array.isArray(rows) ? rows.map((row) => mapValues(rowOf(row), textAt)) : [];

const textAt = (value: unknown, name: string): string =>
	readText(value, `Feeds: ${startCase(name)}`);

function presetSource(row: Row, unique: (name: string) => string): FeedSource {
	const preset = presets.find(({ id }) => id === row.preset);
	if (preset === undefined)
		throw new Error(`There is no public feed '${quote(row.preset ?? '')}'.`);
	const { label, format, fields, path, kind, url } = preset;
	if (url.includes('{key}') && !row.key) {
		throw new Error(`The feed '${label}' needs a key: fill it in, or choose one without.`);
	}
	return {
		from: format === 'misp' ? 'mispManifest' : 'url',
		url: fillPath(url, () => keyOf(label, row.key)),
		headers: {},
		keyed: false,
		secrets: [row.key ?? ''],
		reading: { source: unique(given(row.name) ?? label), format, fields, path, kind },
	};
}

function keyOf(label: string, given: unknown): string {
	const key = String(given ?? '').trim();
	const fault = faultInPath(key);
	if (fault === undefined) return key;
	throw new Error(`The key of the feed '${label}' ${fault}.`);
}

const fetched = ({ url = '', authentication, headerName, headerValue = '' }: Row) => ({
	url,
	keyed: authentication === 'credential',
	headers: authentication === 'header' && headerName ? headerOf(headerName, headerValue) : {},
});

function headerOf(name: unknown, value: unknown): Record<string, string> {
	const [key, content] = [String(name).trim(), String(value).trim()];
	if (!isHeaderName(key)) throw new Error(`Header Name: '${quote(key)}' is no name of a header.`);
	if (isHeaderValue(content)) return { [key]: content };
	throw new Error(
		`Header Value of ${key} is empty, or holds a line break or letters that no HTTP header can bear.`,
	);
}

function readingOf({ format, field, path }: Row, source: string): FeedSettings {
	const number = Number(field);
	const value = field && Number.isInteger(number) ? number : field;
	return {
		source,
		...(isFormat(format) ? { format } : {}),
		...(value ? { fields: { value } satisfies FormatSettings['fields'] } : {}),
		...(path ? { path } : {}),
	};
}

const isFormat = (format = 'detect'): format is NonNullable<FeedSettings['format']> =>
	format !== 'detect' && format !== 'mispFeed';

const given = (text?: string): string | undefined => (text === '' ? undefined : text);

/** A name for a feed that has none: its host, and no more, since the rest may hold a key. */
function hostOf(url = ''): string {
	try {
		return new URL(url).hostname;
	} catch {
		return 'Feed';
	}
}
