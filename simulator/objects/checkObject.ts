import { isItem, text, type Answer, type Item } from '../call';
import { findObject, objectsOf } from '../tenant/objects';
import { checkReferences } from './checkReferences';
import { keyOf, type ObjectRequest } from './traits';

/** The refusal that a body earns, or nothing. */
export function checkObject(
	request: ObjectRequest,
	body: unknown,
	id: unknown,
): Answer | undefined {
	if (!isItem(body) || hasUnknownField(request, body) || namesAnother(request, body, id))
		return request.dialect.refuse.malformed();
	return (
		(id !== undefined && request.traits.partialPut ? undefined : checkRequired(request, body)) ??
		checkValues(request, body) ??
		checkTogether(request, body, id) ??
		checkReferences(request, body) ??
		checkUnique(request, body, id)
	);
}

/** The id in a body has to be the one in the path; that of a new object is the server's to give. */
function namesAnother({ traits }: ObjectRequest, body: Item, id: unknown): boolean {
	const named = body[traits.key ?? 'id'];
	return id !== undefined && named !== undefined && named !== null && String(named) !== String(id);
}

function checkTogether(request: ObjectRequest, body: Item, id: unknown): Answer | undefined {
	const present = findObject(request.tenant, keyOf(request), id);
	const whole = request.traits.partialPut ? { ...present, ...body } : body;
	for (const check of request.traits.checks ?? []) {
		const refusal = check(whole, request, present);
		if (refusal) return refusal;
	}
	return undefined;
}

const hasUnknownField = ({ traits }: ObjectRequest, body: Item): boolean =>
	Object.keys(body).some((field) => traits.fields?.includes(field) === false);

function checkRequired({ traits, dialect }: ObjectRequest, body: Item): Answer | undefined {
	const missing = (traits.required ?? []).find((field) => isEmpty(body[field]));
	return missing === undefined ? undefined : dialect.refuse.missing(missing);
}

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

function checkValues({ traits, dialect }: ObjectRequest, body: Item): Answer | undefined {
	const notAList = (traits.lists ?? []).find(
		(field) => body[field] !== undefined && body[field] !== null && !Array.isArray(body[field]),
	);
	if (notAList) return dialect.refuse.malformed();
	for (const [field, allowed] of Object.entries(traits.oneOf ?? {})) {
		const values = [body[field]].flat().filter((value) => !isEmpty(value));
		const stranger = values.find((value) => !allowed.includes(text(value)));
		if (stranger !== undefined) return dialect.refuse.invalid(field, stranger);
	}
	return undefined;
}

function checkUnique(request: ObjectRequest, body: Item, id: unknown): Answer | undefined {
	const others = objectsOf(request.tenant, keyOf(request)).filter((item) => item.id !== id);
	for (const field of request.traits.unique ?? ['name']) {
		const value = text(body[field]);
		const taken = value && others.some((item) => sameText(item[field], value));
		if (taken) return request.dialect.refuse.duplicate(field, value);
	}
	return undefined;
}

const sameText = (one: unknown, other: string): boolean =>
	text(one).toLowerCase() === other.toLowerCase();
