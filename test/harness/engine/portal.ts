import type { Simulator } from '../../../simulator';

/** What an administrator does by hand, in another session than the node's. */
export async function inPortal(
	{ url, signInUrl, credentials }: Simulator,
	method: string,
	path: string,
	body?: object,
): Promise<unknown> {
	const { clientId, clientSecret } = credentials.oneApiSecret;
	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
		audience: 'https://api.zscaler.com',
	});
	const signIn = await fetch(`${signInUrl}/oauth2/v1/token`, { method: 'POST', body: form });
	const { access_token: token } = (await signIn.json()) as { access_token: string };
	const answer = await fetch(`${url}/${path}`, {
		method,
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		body: body && JSON.stringify(body),
	});
	if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
	const text = await answer.text();
	return text === '' ? undefined : JSON.parse(text);
}
