import { resources } from '../../../../zscaler/catalogue';
import { splitNames } from '../../../../zscaler/objects/plan/names/splitNames';
import { isLike } from '../../../../zscaler/objects/plan/names/spokenName';
import { readValues } from '../../../../zscaler/objects/plan/readValues';
import {
	listIn,
	splitCellLines,
	splitWords,
} from '../../../../zscaler/objects/plan/reading/splitCell';
import { splitUrls } from '../../../../zscaler/objects/plan/reading/splitUrls';
import { needsZone, zoneNamed } from '../../../../zscaler/objects/plan/reading/readTimeCell';
import type { Parser } from '../parser';

const rows = resources.filter(({ fields }) => fields.length > 0);

const values: Parser = {
	name: 'cells of sheets',
	samples: [
		'a, b; "c, d"\n',
		'22, 443, 8000-8100',
		'2026-11-28 09:00',
		'28.11.2026 09:00 PM',
		'09:00',
		'Switzerland, CH; COUNTRY_US',
		'https://a.example/x, b.example',
		'{"id":1,"name":"Paris"}',
		'[{"from":80,"to":443}]',
		'High Trust',
		'yes',
		'1,5',
		'46000.375',
		'GERMANY_EUROPE_BERLIN',
	],
	words: [
		',',
		';',
		'"',
		'""',
		'\n',
		' to ',
		'-',
		'–',
		':',
		'AM',
		'https://',
		'{',
		'[',
		'ANY',
		'_ASIA_',
		'A',
	],
	share: 6,
	read: (text) => {
		const { fields } = rows[text.length % rows.length] ?? { fields: [] };
		const few = fields.filter((_field, at) => (at + text.length) % 4 === 0).slice(0, 12);
		const raw = Object.fromEntries(few.map(({ name }) => [name, text]));
		return readValues(fields, { ...raw, [text.slice(0, 60)]: text }, { zone: 'Europe/Paris' });
	},
};

const known = new Set(['a', 'b', 'c, d', 'a, b', 'Paris']);

const words: Parser = {
	name: 'words, names and URLs in one cell',
	samples: [
		'a, b; "c, d"\nParis',
		'https://a.example/x,y b.example',
		'["a","b"]',
		'{"a":1}',
		'"a ""b"" c", d',
	],
	words: [',', ';', '"', '""', '\n', ' ', '","', '[', 'https://', 'hxxp[:]//'],
	errors: ['ZscalerError', 'Refused'],
	share: 3,
	read: (text) => [
		splitWords(text),
		splitCellLines(text),
		splitUrls(text),
		splitNames(text, (name) => known.has(name)),
		...rows.slice(0, 1).map((row) => isLike(row, { name: text, id: text }, text)),
		needsZone(text),
		zoneNamed(text),
		listIn(text),
	],
};

export const cells: readonly Parser[] = [values, words];
