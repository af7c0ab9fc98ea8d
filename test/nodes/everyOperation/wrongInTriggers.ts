import type { INodeProperties, INodeType } from 'n8n-workflow';

import type { Row } from '../../harness/engine/useTenant';
import { placesIn, shownOf } from './forms';

/** Expressions, which a trigger has without items, whose values no field of a trigger is for. */
const wrongExpressions: readonly string[] = [
	...['{}', '{ a: 1 }', 'null', 'undefined', 'NaN', 'Infinity', '[null]', '[[{}]]', '[{ a: 1 }]'],
	...[
		'[]',
		"''",
		"'  '",
		"['a', null]",
		'new Date(NaN)',
		"'\\uD800'",
		'2 ** 64',
		'{ value: null }',
	],
];

/** Of fields that are no free text besides. */
const wrongWords: readonly string[] = [
	...[
		"'nonsense'",
		"'__proto__'",
		"'constructor'",
		"['nonsense']",
		'-1',
		'1e300',
		"'1e300'",
		"'{'",
	],
];

export interface WrongPlace {
	readonly name: string;
	/** As the form calls the field. */
	readonly label: string;
	/** The form with this expression there. */
	readonly form: (expression: string) => Row;
	/** Expressions that must be refused. */
	readonly wrong: readonly string[];
}

/** Every field of a trigger in which an expression can stand, in this form. */
export function wrongPlaces(nodeType: INodeType, form: Row): WrongPlace[] {
	return shownOf(nodeType, form).flatMap((property) => {
		if (property.name in form) return [];
		const fields =
			property.type === 'collection' ? (property.options as INodeProperties[]) : [property];
		const shown = fields.filter((field) => fits(field, form));
		return placesIn({
			...property,
			...(property.type === 'collection' ? { options: shown } : {}),
		}).map(([name, within], at): WrongPlace => {
			const field = shown[at] ?? property;
			const words = field.type === 'string' ? [] : wrongWords;
			return {
				name: `${nodeType.description.displayName} ${Object.values(form).join(' ')}: ${name}`,
				label: field.displayName,
				form: (expression) => ({ ...form, [property.name]: within(expression) }),
				wrong: [...wrongExpressions, ...words].map((text) => `={{ ${text} }}`),
			};
		});
	});
}

/** Whether an option of a collection is shown for the chosen event. */
function fits({ displayOptions }: INodeProperties, form: Row): boolean {
	const events = displayOptions?.show?.['/event'];
	return events === undefined || (events as unknown[]).includes(form.event);
}
