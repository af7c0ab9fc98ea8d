import { area, number, oneOf, resource, someOf, text } from '../../../../zscaler/catalogue/grammar';
import { completeObject } from '../../../../zscaler/objects/plan/completeObject';
import { searchQuery } from '../../../../zscaler/objects/plan/searchQuery';

const [rule, found] = area('zia', 'Test', [
	resource('rule', 'Rule', '/rules', {
		ordered: true,
		search: 'search',
		fields: [
			text('name', { required: true }),
			text('srcIps', { required: true }),
			number('order', { required: true }),
			someOf('protocols', ['ANY', 'HTTP'], { required: true, default: 'ANY' }),
			oneOf('mode', ['A', 'B'], { default: 'A' }),
			text('id', { required: true, readOnly: true }),
		],
	}),
	resource('found', 'Found', '/found', { search: 'name EQ' }),
]);

test('required fields take their defaults, others are left to Zscaler', () => {
	const wanted = { name: 'N', srcIps: '10.0.0.1' };
	expect(completeObject(rule!, wanted)).toEqual({ ...wanted, protocols: ['ANY'] });
	expect(completeObject(rule!, { ...wanted, protocols: ['HTTP'] }).protocols).toEqual(['HTTP']);
});

test('all that is missing is named as the form names it', () => {
	expect(() => completeObject(rule!, {})).toThrow('A new one needs Name, Source IPs.');
});

test('a search is put as the API wants it', () => {
	expect(searchQuery(rule!, 'a b')).toEqual({ search: 'a b' });
	expect(searchQuery(found!, 'a b')).toEqual({ search: 'name+EQ+a b' });
	expect(searchQuery({ ...rule!, search: undefined }, 'a')).toEqual({});
	expect(searchQuery(rule!, '')).toEqual({});
});
