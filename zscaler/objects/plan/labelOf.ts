import type { Field } from '../../catalogue/grammar';
import { titleOf } from './spelling';

/** 'urlCategories' -> 'URL Categories' */
export const wordsOf = (name: string): string =>
	titleOf(
		name
			.replace(/[iI][pP][vV](?=[46])/g, 'Ipv')
			.replace(/([a-z\d])([A-Z])/g, '$1 $2')
			.replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
			.replace(/[_-]+/g, ' ')
			.trim()
			.split(/\s+/),
	);

/** What a person reads beside the field. */
export const labelOf = (field: Field): string => field.label ?? wordsOf(field.name);
