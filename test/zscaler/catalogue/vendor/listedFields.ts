import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ListedField {
	readonly method: string;
	/** Of the request that writes the object, below the product's base; `{}` is any one value. */
	readonly path: string;
	readonly name: string;
	/** `written`: a public source sends it; `known`: it stands in a model or an answer. */
	readonly how: string;
}

const SUFFIX = '.fields.txt';

/** The products of which the fields that public sources know are listed. */
export const productsWithFields = readdirSync(__dirname)
	.filter((file) => file.endsWith(SUFFIX))
	.map((file) => file.slice(0, -SUFFIX.length));

export const listedFields = (product: string): ListedField[] =>
	readFileSync(join(__dirname, product + SUFFIX), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => line.split(' '))
		.map(([method = '', path = '', name = '', how = '']) => ({ method, path, name, how }));
