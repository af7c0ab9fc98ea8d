import { createHash } from 'node:crypto';

import { findResource } from '../catalogue';
import { describe } from '../transport/describe';
import { refuseAnswer } from '../client/answers/refuseAnswer';
import { fateUnknown } from '../client/planRetry';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import type { CallInput } from '../objects/callOperation';
import { operationOf } from '../objects/operationOf';
import { whereToLook } from '../objects/whereToLook';
import type { RunContext } from '../objects/runContext';
import { callList } from '../objects/callList';

export interface Submission {
	/** In small letters, as reports are asked for. */
	readonly md5: string;
	/** What Zscaler answered: code, message, fileType, virusName, virusType, sandboxSubmission. */
	readonly answer: JsonObject;
}

export type SubmissionWay = 'submit' | 'inspect';

/** Bytes: help.zscaler.com, Understanding ZIA API, 2026-11; of these the sandbox runs 20 MB. */
const LARGEST = 400_000_000;

/** Hands a file to the sandbox, or has it inspected without being run. Throws `invalid` for none. */
export async function submitFile(
	runContext: RunContext,
	way: SubmissionWay,
	bytes: Uint8Array,
	force: boolean,
): Promise<Submission> {
	if (bytes.length === 0) throw refusal('The file is empty.', 'Check the binary field.');
	if (bytes.length > LARGEST) {
		const size = Math.ceil(bytes.length / 1_000_000);
		throw refusal(`The file has ${size} MB.`, 'Zscaler takes files of 400 MB and less.');
	}
	const query = force ? { force: '1' } : {};
	const answer = await handOver(runContext, way, { query, body: bytes }).catch((error: unknown) => {
		throw whereToLook(error, operationOf(findResource(SUBMISSION), way));
	});
	if (Number(answer.code) >= 400) {
		throw refusal(
			`Zscaler does not take the file: ${runContext.client.quote(String(answer.message))}`,
			WHY_REFUSED,
		);
	}
	const { md5: told, ...rest } = answer;
	const own = createHash('md5').update(bytes).digest('hex');
	return { md5: typeof told === 'string' && told !== '' ? told.toLowerCase() : own, answer: rest };
}

async function handOver(
	runContext: RunContext,
	way: SubmissionWay,
	input: CallInput,
): Promise<JsonObject> {
	const whole = await callList(runContext, SUBMISSION, way, input);
	if (isVerdict(whole.body)) return whole.body;
	const came = describe(whole, runContext.client.quote);
	throw fateUnknown(refuseAnswer({ product: 'csb' }, 'a word on the file', came));
}

const SUBMISSION = 'csbSandboxSubmission';

/** Its status in numbers, and what became of the file: all answers have them (help.zscaler.com, ZIA API, 2026-11). */
const isVerdict = (body: unknown): body is JsonObject =>
	isJsonObject(body) && Number(body.code) > 0 && typeof body.message === 'string';

const WHY_REFUSED = 'Check that a rule of the sandbox policy is for files of this type.';

const refusal = (message: string, advice: string): ZscalerError =>
	new ZscalerError(message, { kind: 'invalid', product: 'csb', advice });
