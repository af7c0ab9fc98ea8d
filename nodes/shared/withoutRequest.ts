/**
 * An error of the HTTP library carries the whole request, with what it was signed by. Its words and
 * its code are enough.
 */
export function withoutRequest(error: unknown): unknown {
	if (!(error instanceof Error) || !('config' in error || 'request' in error)) return error;
	const code = 'code' in error ? error.code : undefined;
	return Object.assign(new Error(error.message), { code });
}
