import type { Field } from './fields';

/** The same fields as what a rule does. */
export const does = <F extends Field>(...fields: F[]): F[] =>
	fields.map((field) => ({ ...field, does: true }));

/** The same fields as that to which a rule applies. */
export const criteria = <F extends Field>(...fields: F[]): F[] =>
	fields.map((field) => ({ ...field, criterion: true }));
