import type { Format, OpenReader } from './format';
import { parseAdblock } from './parseAdblock';
import { parseCsv } from './parseCsv';
import { parseHosts } from './parseHosts';
import { parseJson, parseNdjson } from './parseJson';
import { parseList } from './parseList';
import { parseMisp } from './parseMisp';
import { parseRpz } from './parseRpz';
import { parseStix } from './parseStix';

/** Characters: far more than a line of these formats has, and fewer than a pattern may loop over. */
const LONGEST = 100_000;

/** Refuses lines that are too long for the patterns of a format. */
const ofShortLines =
	(open: OpenReader): OpenReader =>
	(settings, sink) => {
		const reader = open(settings, sink);
		const { source } = settings;
		return {
			...reader,
			line: (text, at) => {
				if (text.length <= LONGEST) reader.line(text, at);
				else sink.refuse({ value: text, reason: 'malformed', source, at });
			},
		};
	};

export const readers: Readonly<Record<Format, OpenReader>> = {
	list: parseList,
	hosts: ofShortLines(parseHosts),
	csv: parseCsv,
	json: parseJson,
	ndjson: parseNdjson,
	stix: parseStix,
	misp: parseMisp,
	rpz: ofShortLines(parseRpz),
	adblock: ofShortLines(parseAdblock),
};
