import { offending, tokenise, type Token } from './tokenise';

export type Value = { readonly variable: string } | { readonly value: unknown };

export interface Field {
	readonly name: string;
	/** What it is called in the answer. */
	readonly alias: string;
	readonly args: Readonly<Record<string, Value>>;
	readonly fields: readonly Field[];
	readonly line: number;
	readonly column: number;
}

export interface Operation {
	readonly kind: string;
	readonly name: string;
	/** Type by variable. */
	readonly variables: Record<string, string>;
	readonly fields: readonly Field[];
}

/** GraphQL without fragments and directives: what queries of Insights are made of. */
export function parseQuery(query: string): Operation[] {
	const reader = readerOf(tokenise(query));
	const operations: Operation[] = [];
	while (reader.next().kind !== 'end') operations.push(readOperation(reader));
	if (operations.length === 0) throw offending('', reader.next());
	return operations;
}

interface Reader {
	readonly next: () => Token;
	readonly take: (text?: string) => Token;
	/** Takes it if it comes next. */
	readonly took: (text: string) => boolean;
}

function readerOf(tokens: readonly Token[]): Reader {
	let at = 0;
	const next = () => tokens[at] ?? tokens[tokens.length - 1]!;
	const take = (text?: string) => {
		const token = next();
		const fits = text === undefined ? token.kind === 'name' : token.text === text;
		if (!fits) throw offending(token.text, token);
		at += 1;
		return token;
	};
	const took = (text: string) => {
		const comes = next().text === text && next().kind === 'mark';
		if (comes) at += 1;
		return comes;
	};
	return { next, take, took };
}

function readOperation(reader: Reader): Operation {
	if (reader.next().text === '{')
		return { kind: 'query', name: '', variables: {}, fields: readFields(reader) };
	const kind = reader.take().text;
	const name = reader.next().kind === 'name' ? reader.take().text : '';
	const variables: Operation['variables'] = {};
	if (reader.took('('))
		while (!reader.took(')')) {
			const variable = reader.take().text.slice(1);
			reader.take(':');
			variables[variable] = readType(reader);
			if (reader.took('=')) readValue(reader);
		}
	return { kind, name, variables, fields: readFields(reader) };
}

function readType(reader: Reader): string {
	let type: string;
	if (reader.took('[')) {
		type = `[${readType(reader)}]`;
		reader.take(']');
	} else type = reader.take().text;
	return reader.took('!') ? `${type}!` : type;
}

function readFields(reader: Reader): Field[] {
	reader.take('{');
	const fields: Field[] = [];
	while (!reader.took('}')) fields.push(readField(reader));
	return fields;
}

function readField(reader: Reader): Field {
	const { text: alias, line, column } = reader.take();
	const name = reader.took(':') ? reader.take().text : alias;
	const args = reader.took('(') ? readPairs(reader, ')', readValue) : {};
	const fields = reader.next().text === '{' ? readFields(reader) : [];
	return { name, alias, args, fields, line, column };
}

function readPairs<T>(reader: Reader, end: string, read: (reader: Reader) => T) {
	const pairs: Record<string, T> = {};
	while (!reader.took(end)) {
		const name = reader.take().text;
		reader.take(':');
		pairs[name] = read(reader);
	}
	return pairs;
}

function readValue(reader: Reader): Value {
	const { text } = reader.next();
	if (!text.startsWith('$')) return { value: readConstant(reader) };
	return { variable: reader.take().text.slice(1) };
}

const words: Record<string, unknown> = { true: true, false: false, null: null };

function readConstant(reader: Reader): unknown {
	if (reader.took('{')) return readPairs(reader, '}', readConstant);
	if (reader.took('[')) {
		const list: unknown[] = [];
		while (!reader.took(']')) list.push(readConstant(reader));
		return list;
	}
	const token = reader.next();
	if (token.kind === 'mark' || token.kind === 'end') throw offending(token.text, token);
	reader.take(token.text);
	if (token.kind !== 'name') return JSON.parse(token.text) as unknown;
	return token.text in words ? words[token.text] : token.text;
}
