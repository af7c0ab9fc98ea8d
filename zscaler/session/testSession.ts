import { describe } from '../transport/describe';
import type { HttpAnswer } from '../contract/ports';
import { isJsonObject } from '../contract/json/json';
import { ZscalerError } from '../contract/zscalerError';
import { hasMark } from '../contract/text/hasMark';
import { products } from '../contract/products';
import type { Credential } from '../tenant/credential';
import { accessOf } from './access';
import type { SessionStore } from './sessionStore';
import { askWith } from './checkSession';
import { type SessionPorts, signIn } from './signIn';
import { untilSignedIn } from './untilSignedIn';
import { waitTogether } from './waitTogether';
import { SECOND_MS } from '../contract/durations';

export interface TestResult {
	readonly ok: boolean;
	readonly message: string;
}

/** Milliseconds: a person looks on. */
const PATIENCE = 30 * SECOND_MS;

/** Signs in for real and makes one cheap call per product: tells what works and what to do. */
export async function testSession(
	store: SessionStore,
	credential: Credential,
	ports: SessionPorts,
): Promise<TestResult> {
	try {
		const access = accessOf(store, credential);
		const bounded = { ...ports, until: ports.until ?? ports.now() + PATIENCE };
		const session = await untilSignedIn(store, access, bounded, (patient) =>
			waitTogether(patient, (signal) => signIn(store, access, 'test', { ...patient, signal })),
		);
		const findings: Finding[] = [];
		for (const check of access.method.checks(access.tenant)) {
			const answer = await askWith(store, access, { session, check }, ports);
			findings.push({ name: products[check.product].name, answer });
		}
		return judge(findings);
	} catch (error) {
		if (!(error instanceof ZscalerError)) throw error;
		return { ok: false, message: tellError(error) };
	}
}

const tellError = ({ message, facts }: ZscalerError): string =>
	facts.advice === undefined ? message : `${message}. ${facts.advice}`;

interface Finding {
	readonly name: string;
	/** Nothing where none came. */
	readonly answer: HttpAnswer | undefined;
}

/** Whether Zscaler itself let the call in, whatever it says to it: a page in its place has a good status too. */
function isOpen({ answer }: Finding): boolean {
	if (answer === undefined || answer.status >= 500 || isRefused(answer.status)) return false;
	const { status, body } = answer;
	if (status >= 400) return status === 429 || saysSomething(body) || hasMark(answer);
	return status < 300 && saysSomething(body);
}

const saysSomething = (body: unknown): boolean =>
	Array.isArray(body) || (isJsonObject(body) && Object.keys(body).length > 0);

const isRefused = (status: number | undefined): boolean => status === 401 || status === 403;

function judge(findings: readonly Finding[]): TestResult {
	const told = findings.map((finding) => `${finding.name}: ${tell(finding)}`).join('; ');
	if (findings.some(isOpen)) return { ok: true, message: `Signed in. ${told}` };
	const refused = findings.every(({ answer }) => isRefused(answer?.status));
	const advice = refused
		? 'Give the API client or administrator an API role for the product (for OneAPI: in ' +
			'ZIdentity, Integration > API Clients > Resources), then test again.'
		: 'The sign-in is right. Check that n8n may reach the API host, and test again.';
	return { ok: false, message: `Signed in, but nothing can be used yet. ${told}. ${advice}` };
}

function tell(finding: Finding): string {
	if (isOpen(finding)) return 'can be used';
	const { answer } = finding;
	if (answer === undefined) return 'cannot be reached';
	const { status } = answer;
	if (status === 401) return 'refuses the session: no API role, or not part of this tenant';
	if (status === 403) return 'no permission: API role missing';
	if (status >= 400) return `failed with status ${status}`;
	return `${describe(answer)} came in place of its answer`;
}
