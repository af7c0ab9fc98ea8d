import { findResource } from '../catalogue';
import { articleOf } from '../catalogue/grammar/article';
import { ZscalerError } from '../contract/zscalerError';
import type { Json, JsonObject } from '../contract/json/json';
import { labelOf } from './plan/labelOf';
import { nearestNames } from './plan/names/nearestNames';
import type { Candidates, Seeker } from './candidates';
import { quote } from '../contract/text/quote';

/** Why a reference cannot be used, in the words of the form; nothing has been sent yet. */
const refuse = (
	{ referent }: Seeker,
	message: string,
	advice = 'Correct the name, or give the ID. Nothing was sent for this item.',
): ZscalerError =>
	new ZscalerError(message, {
		kind: 'invalid',
		product: findResource(referent.to).product,
		advice,
	});

const fieldOf = ({ path }: Seeker): string => `The field ${path.map(labelOf).join(' > ')}`;

function aTarget({ referent }: Seeker): string {
	const { noun } = findResource(referent.to);
	return `${articleOf(noun)} ${noun}`;
}

export function refuseUnknown(
	seeker: Seeker,
	{ resource, list }: Candidates,
	name: string,
	cell = name,
): ZscalerError {
	const near = [name, cell]
		.map((each) => nearestNames(resource, list.all(), each))
		.find(({ length }) => length > 0);
	const hint = near === undefined ? '' : ` Did you mean ${quoted(near)}?`;
	return refuse(
		seeker,
		`${fieldOf(seeker)} names ${aTarget(seeker)} that does not exist: '${quote(name)}'.${hint}`,
	);
}

const quoted = (names: readonly string[]): string =>
	names.map((name) => `'${quote(name)}'`).join(' or ');

export const refuseUnclear = (
	seeker: Seeker,
	cell: string,
	ways: readonly (readonly string[])[],
): ZscalerError =>
	refuse(
		seeker,
		`${fieldOf(seeker)} can be read in more than one way: '${quote(cell)}' may be ${ways
			.map((names) => names.map((name) => `'${quote(name)}'`).join(' and '))
			.join(', or ')}.`,
		'Give one name a line, or a JSON list such as ["Paris, FR", "Berlin"].',
	);

export function refuseShared(
	seeker: Seeker,
	{ idIn }: Candidates,
	name: string,
	found: readonly JsonObject[],
): ZscalerError {
	const { nouns } = findResource(seeker.referent.to);
	const ids = found.slice(0, 5).map((object) => String(idIn(object)));
	return refuse(
		seeker,
		`${fieldOf(seeker)} names '${quote(name)}', and ${found.length} ${nouns} are named '${quote(name)}'.`,
		`Choose one by its ID: ${quote(ids.join(', '))}.`,
	);
}

export function refuseForeignReference(
	seeker: Seeker,
	{ resource, idIn }: Candidates,
	present: JsonObject,
	name: string,
): ZscalerError {
	const own = String(present[resource.nameField] ?? idIn(present));
	return refuse(
		seeker,
		`${fieldOf(seeker)} names ${aTarget(seeker)} '${quote(name)}' with the ID ${quote(String(idIn(present)))}. ` +
			`Here that ID is '${quote(own)}', and there is no '${quote(name)}'.`,
		`Give the name alone for what is called so here, or the ID alone for '${quote(own)}'.`,
	);
}

export const refuseInside = (seeker: Seeker, field: string, name: string): ZscalerError =>
	refuse(
		seeker,
		`${fieldOf(seeker)} names '${quote(name)}', which stands in ${aTarget(seeker)} that is not told.`,
		`Give ${labelOf({ kind: 'text', name: field })} as well, or the ID in place of the name.`,
	);

export const refuseNameless = (seeker: Seeker, given: Json): ZscalerError =>
	refuse(
		seeker,
		`${fieldOf(seeker)} has neither a name nor an ID of ${aTarget(seeker)}: ${quote(JSON.stringify(given))}.`,
		'Give a name, an ID, or an object such as {"id": 7}.',
	);

export const refuseUnsafe = (seeker: Seeker, id: Json): ZscalerError =>
	refuse(
		seeker,
		`${fieldOf(seeker)} has the number ${String(id)}, which has too many digits to be kept exactly.`,
		'Long IDs have to be texts: format the column as text, or put the ID in quotes.',
	);
