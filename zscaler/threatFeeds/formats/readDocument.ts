import { readJson } from '../../contract/json/readJson';
import type { Json } from '../../contract/json/json';
import type { Sink } from '../indicator';
import type { FormatSettings, OpenReader } from './format';

export type ParseDocument = (document: Json, settings: FormatSettings, sink: Sink) => void;

/** A reader of a JSON document, which means something only as a whole. */
export const readDocument =
	(parse: ParseDocument): OpenReader =>
	(settings, sink) => {
		const lines: string[] = [];
		return {
			line: (text) => lines.push(text),
			end: () => {
				const text = lines.join('\n');
				if (text.trim() === '') return;
				const document = readJson(text);
				if (document !== undefined) parse(document, settings, sink);
				else {
					const value = text.slice(0, 100);
					sink.refuse({ value, reason: 'malformed', source: settings.source, at: 1 });
				}
			},
		};
	};
