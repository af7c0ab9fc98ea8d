import { action, area, resource, text } from '../../../zscaler/catalogue/grammar';
import { readExchanges } from './readExchanges';
import { exchange, folderOf, one, type Recorded } from './recorded';
import { replay } from './replay';

describe('finds what is wrong with a catalogue', () => {
	const verdictOf = async (recorded: Recorded, ...other: Parameters<typeof area>[2]) => {
		const wrong = area('zia', 'Policy', other);
		const [verdict] = await replay(wrong, readExchanges(folderOf([recorded])));
		return `${verdict?.verdict}: ${verdict?.why ?? ''}`;
	};
	const getMany = exchange('GET', '/zia/api/v1/rules', {}, [200, [one]]);

	test('a path that is not there', async () => {
		expect(await verdictOf(getMany, resource('rule', 'Rule', '/rule'))).toBe('unknown: ');
	});

	test('a query that an action must have', async () => {
		const write = exchange('PUT', '/zia/api/v1/rules/copy', { name: 'x' }, [200, one]);
		const fixed = resource('rule', 'Rule', '/rules', {
			verbs: ['getMany'],
			actions: [
				action('copy', 'Copy', 'PUT /rules/copy', {
					fixedQuery: { action: 'ADD_TO_LIST' },
					body: [text('name')],
				}),
			],
		});
		expect(await verdictOf(write, fixed)).toMatch(/^mismatched: query action=ADD_TO_LIST/);
	});

	test('but leaves open what is asked so that a reading tells all', async () => {
		const rule = resource('rule', 'Rule', '/rules', { listQuery: { type: 'ALL' } });
		expect(await verdictOf(getMany, rule)).toBe('matched: ');
		const some = exchange('GET', '/zia/api/v1/rules?type=TLD', {}, [200, [one]]);
		expect(await verdictOf(some, rule)).toBe('matched: ');
	});

	test('a slash too few', async () => {
		const slashed = exchange('GET', '/zia/api/v1/rules/', {}, [200, [one]]);
		expect(await verdictOf(slashed, resource('rule', 'Rule', '/rules'))).toMatch(
			/^mismatched: path/,
		);
	});

	test('a body that is left out', async () => {
		const write = exchange('POST', '/zia/api/v1/rules/copy', { name: 'x' }, [200, one]);
		const bare = resource('rule', 'Rule', '/rules', {
			actions: [action('copy', 'Copy', 'POST /rules/copy')],
		});
		expect(await verdictOf(write, bare)).toMatch(/^mismatched: body undefined/);
	});

	test('a text that is read as JSON', async () => {
		const csv = exchange('GET', '/zia/api/v1/rules/1', {}, [200, '[cut']);
		expect(await verdictOf(csv, resource('rule', 'Rule', '/rules'))).toMatch(/^mismatched/);
	});
});
