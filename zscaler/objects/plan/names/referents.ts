import type { Field } from '../../../catalogue/grammar';

/** Whether the field itself may name an object. */
export const isReferent = (field: Field): boolean =>
	field.kind === 'ref' || field.refersBy !== undefined;

/** Whether a field at any depth may name an object of this resource. */
export const mayName = (field: Field, resourceId: string): boolean =>
	targetsOf(field).includes(resourceId) ||
	(field.kind === 'nested' && (field.fields ?? []).some((each) => mayName(each, resourceId)));

/** Resources whose objects the field itself may name. */
const targetsOf = (field: Field): readonly string[] => [
	...(field.kind === 'ref' ? [field.to] : []),
	...Object.values(field.refersBy?.refs ?? {}).map(({ to }) => to),
];

export const takesMany = (field: Field): boolean =>
	field.kind === 'list' || ('many' in field && field.many === true);

/** Whether an empty list of the field stands for all there is. */
export const emptyMeansAll = (field: Field): boolean =>
	field.kind === 'ref' && field.criterion === true;

/** What people write for all there is. */
export const isAll = (name: string): boolean => /^\s*(?:any|all)\s*$/i.test(name);

/** An id as Zscaler makes them: digits, or a UUID. A name that reads so is given as an object. */
export const isId = (text: string): boolean =>
	/^-?\d{1,40}$/.test(text) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
