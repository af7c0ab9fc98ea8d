import type { IExecuteFunctions } from 'n8n-workflow';

import { type Redact, redactor } from '../../../zscaler/contract/text/secrets';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';

/** Takes the keys of these feeds out of what they say: a server may hand back what it was sent. */
export async function feedRedactor(
	context: IExecuteFunctions,
	sources: readonly FeedSource[],
): Promise<Redact> {
	const fetched = sources.flatMap((source) => ('url' in source ? [source] : []));
	const given = fetched.flatMap(({ url, headers, secrets = [] }) => [
		...secrets,
		...Object.values(headers),
		...secretsInAddress(url),
	]);
	const isKeyed = fetched.some(({ keyed }) => keyed);
	const form = isKeyed ? await credentialOf(context) : {};
	return redactor([...given, ...secretsInForm(form)]);
}

type Form = Readonly<Record<string, unknown>>;

/** Where none is chosen, reading the feed will say so. */
const credentialOf = (context: IExecuteFunctions): Promise<Form> =>
	context.getCredentials('zscalerFeedApi').catch(() => ({}));

function secretsInForm({ value, token, user, password }: Form): string[] {
	const texts = [value, token, password].filter((text) => typeof text === 'string');
	const pair = Buffer.from(`${String(user)}:${String(password)}`).toString('base64');
	return [...texts, ...texts.map((text) => text.trim()), pair];
}

/** Values of parameters that are too long to be words, and what stands before the host. */
function secretsInAddress(address: string): string[] {
	if (!URL.canParse(address)) return [];
	const { username, password, searchParams } = new URL(address);
	const values = [...searchParams.values()].filter(({ length }) => length >= MIN_KEY);
	return [decodeURIComponent(username), decodeURIComponent(password), ...values];
}

const MIN_KEY = 12;
