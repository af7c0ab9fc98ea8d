import { set } from 'lodash';

import type { Operation } from '../../../zscaler/catalogue/grammar';
import type { HttpAnswer } from '../../../zscaler/client/ports';

/** An answer that meets the operation's contract and says as little as that allows. */
export const fittingAnswer = ({
	answer,
	expects,
}: Pick<Operation, 'answer' | 'expects'>): HttpAnswer =>
	answer === 'nothing'
		? { status: 204, headers: mark, body: '' }
		: { status: 200, headers: mark, body: bodies[answer](expects) };

/** A header of Zscaler's own. */
export const mark = { 'x-zscaler-mode': 'read-write' };

const bodies: Readonly<
	Record<Exclude<Operation['answer'], 'nothing'>, (expects: Operation['expects']) => unknown>
> = {
	items: () => [],
	item: ({ key, says }) => {
		const [name = 'name'] = says?.in ?? [];
		const object = { [name]: says?.oneOf[0] ?? 'any' };
		return key === undefined ? object : set(object, key, '7');
	},
	value: () => 7,
	text: ({ headings = ['any'] }) => headings.join(),
	file: () => Buffer.from('any'),
};
