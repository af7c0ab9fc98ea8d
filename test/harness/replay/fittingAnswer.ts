import { set } from 'lodash';

import type { Operation } from '../../../zscaler/catalogue/grammar';
import type { HttpAnswer } from '../../../zscaler/contract/ports';

/** An answer that meets the operation's contract and says as little as that allows. */
export function fittingAnswer({
	answer,
	expects,
	body,
}: Pick<Operation, 'answer' | 'expects' | 'body'>): HttpAnswer {
	if (answer === 'nothing') return { status: 204, headers: mark, body: '' };
	const headers = mark;
	if (expects.graph !== true) return { status: 200, headers, body: bodies[answer](expects) };
	const root = body.kind === 'graphql' ? /\{\s*(\w+)/.exec(body.query)?.[1] : undefined;
	return { status: 200, headers, body: { data: { [root ?? 'any']: { nodes: [] } } } };
}

/** A header of Zscaler's own. */
export const mark = { 'x-zscaler-mode': 'read-write' };

const shapes = { number: 7, truth: true, object: { name: 'any' }, list: [{ name: 'any' }] };

const bodies: Readonly<
	Record<Exclude<Operation['answer'], 'nothing'>, (expects: Operation['expects']) => unknown>
> = {
	items: () => [],
	item: ({ key, says, known = ['name'] }) => {
		const [name = 'name'] = says?.in ?? known;
		const object = { [name]: says?.oneOf[0] ?? 'any' };
		return key === undefined ? object : set(object, key, '7');
	},
	value: ({ shapes: [shape = 'object'] = [] }) => shapes[shape],
	text: ({ headings = ['any'] }) => headings.join(),
	file: () => Buffer.from('any'),
};
