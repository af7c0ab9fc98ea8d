import { timingSafeEqual } from 'node:crypto';

import { readNetwork } from '../../../zscaler/network/readNetwork';
import { indexNetworks } from '../../../zscaler/network/indexNetworks';
import { ownSecret } from '../feeds/ownSecret';
import { digestsOf, HEADER_NAME } from '../feeds/secret';
import { isAutomatic, type WebhookForm } from '../form/choices';
import { sha256 } from '../../../zscaler/contract/sha256';
import type { PushRequest } from './pushRequest';
import { PushRefusal } from './refusal';

/** Throws a refusal, which tells the sender nothing, for a post from elsewhere or without the secret. */
export async function checkSender(
	context: WebhookForm,
	request: PushRequest,
	allowedNetworks: readonly string[],
): Promise<void> {
	if (!isAllowed(request.ip, allowedNetworks)) throw new PushRefusal(403, 'Forbidden');
	// While n8n listens for a test event no feed is there, and so no secret.
	if (isAutomatic(context) && context.getMode() === 'manual') return;
	const expected = await expectedHeader(context);
	if (expected.digests.length === 0) throw new PushRefusal(503, 'Not ready');
	const value = [request.headers[expected.name.toLowerCase()]].flat()[0] ?? '';
	const given = sha256(value);
	// Each is compared, so that the time tells nothing.
	const matches = expected.digests.filter((digest) => timingSafeEqual(digest, given));
	if (matches.length === 0) throw new PushRefusal(401, 'Unauthorized');
}

interface Expected {
	readonly name: string;
	readonly digests: readonly Uint8Array[];
}

async function expectedHeader(context: WebhookForm): Promise<Expected> {
	if (isAutomatic(context)) return { name: HEADER_NAME, digests: digestsOf(context) };
	const { header, secret } = await ownSecret(context);
	const isSet = typeof secret === 'string' && secret !== '';
	return {
		name: typeof header === 'string' && header.trim() !== '' ? header.trim() : HEADER_NAME,
		digests: isSet ? [sha256(secret)] : [],
	};
}

/** Some proxies tell the port as well, and the network card of an address of the link. */
const plainAddress = (ip: string): string =>
	ip.replace(/^(\d+(?:\.\d+){3}):\d+$|^\[(.*)\]:\d+$/, '$1$2').replace(/%[^]*/, '');

/** @internal Tests and the fuzzer ask it without n8n. */
export function isAllowed(ip: string | undefined, networks: readonly string[]): boolean {
	if (networks.length === 0) return true;
	const address = readNetwork(plainAddress(ip ?? ''));
	if (address === undefined) return false;
	const index = indexNetworks(networks.map((network) => [network, network] as const));
	return index.findOverlap(address) !== undefined;
}
