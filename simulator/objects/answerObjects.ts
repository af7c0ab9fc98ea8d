import type { Answer } from '../call';
import { createObject } from './createObject';
import { deleteObject, deleteObjects } from './deleteObject';
import { listObjects, listLite } from './listObjects';
import { readObject } from './readObject';
import { replaceObject } from './replaceObject';
import type { ObjectRequest } from './traits';

const notAllowed: Answer = { status: 405 };

/** REST by the shape of a path: what follows the collection says what is meant. */
export function answerObjects(request: ObjectRequest, rest: readonly string[]): Answer {
	const { call, traits } = request;
	const [first, second] = rest;
	if (traits.readOnly && call.method !== 'GET') return notAllowed;
	if (first === undefined) return answerCollection(request);
	if (first === 'lite' || first === 'summary' || first === 'references')
		return second === undefined ? listLite(request) : readObject(request, second);
	if (first === 'count') return { status: 200, body: listLength(request) };
	if (first === 'bulkDelete') return deleteObjects(request);
	return second === undefined ? answerObject(request, first) : { status: 404 };
}

function answerCollection(request: ObjectRequest): Answer {
	if (request.call.method === 'GET') return listObjects(request);
	if (request.call.method === 'POST') return createObject(request);
	return notAllowed;
}

function answerObject(request: ObjectRequest, id: string): Answer {
	const { method } = request.call;
	if (method === 'GET') return readObject(request, id);
	if (method === 'PUT' || method === 'PATCH') return replaceObject(request, id);
	if (method === 'DELETE') return deleteObject(request, id);
	return notAllowed;
}

function listLength(request: ObjectRequest): number {
	const { body } = listLite(request);
	return Array.isArray(body) ? body.length : 0;
}
