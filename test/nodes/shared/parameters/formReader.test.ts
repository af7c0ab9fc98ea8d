import type { INodeProperties } from 'n8n-workflow';

import { choice, collection, count, switchField } from '../../../../nodes/shared/fields';
import { type FormReader, formReader } from '../../../../nodes/shared/parameters/formReader';

const sizes = [
	['Small', 's'],
	['Large', 'l'],
] as const;

const fields: Readonly<Record<string, INodeProperties>> = {
	on: switchField('On', 'on', true, 'Whether it is on'),
	size: choice('Size', 'size', sizes),
	more: collection('More', 'more', 'Add', []),
	'more.days': count('Days', 'days', 7, 'How many days'),
};

const open = (stored: Readonly<Record<string, unknown>>): FormReader =>
	formReader({
		given: (path, usual) => (path in stored ? stored[path] : usual),
		fieldAt: (path) => fields[path],
	});

test('what is not stored has the default of the form, or what holds where the form does not ask', () => {
	const form = open({});
	expect([form.flag('on'), form.oneOf('size', sizes), form.fields('more').number('days')]).toEqual([
		true,
		's',
		7,
	]);
	expect([form.flag('on', false), form.oneOf('size', sizes, 'l')]).toEqual([false, 'l']);
	expect(form.has('on')).toBe(false);
});

test('what is stored counts, within collections too, and an unknown field has no default', () => {
	const form = open({ on: false, size: 'l', more: { days: 0 } });
	const more = form.fields('more');
	expect([form.flag('on'), form.oneOf('size', sizes), more.number('days')]).toEqual([
		false,
		'l',
		0,
	]);
	expect([more.has('days'), more.has('hours'), more.given('hours')]).toEqual([
		true,
		false,
		undefined,
	]);
});

test('what is of another type is refused with the name that the form gives the field', () => {
	const form = open({ on: 'maybe', size: 'xl', more: { days: 'some' } });
	expect(() => form.flag('on')).toThrow("On takes true or false, not 'maybe'.");
	expect(() => form.oneOf('size', sizes)).toThrow("Size takes one of Small, Large, not 'xl'.");
	expect(() => form.fields('more').number('days')).toThrow("Days takes a number, not 'some'.");
});
