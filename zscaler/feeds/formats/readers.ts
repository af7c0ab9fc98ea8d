import type { Format, OpenReader } from './format';
import { parseAdblock } from './parseAdblock';
import { parseCsv } from './parseCsv';
import { parseHosts } from './parseHosts';
import { parseJson, parseNdjson } from './parseJson';
import { parseList } from './parseList';
import { parseMisp } from './parseMisp';
import { parseRpz } from './parseRpz';
import { parseStix } from './parseStix';

export const readers: Readonly<Record<Format, OpenReader>> = {
	list: parseList,
	hosts: parseHosts,
	csv: parseCsv,
	json: parseJson,
	ndjson: parseNdjson,
	stix: parseStix,
	misp: parseMisp,
	rpz: parseRpz,
	adblock: parseAdblock,
};
