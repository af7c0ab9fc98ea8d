interface Response<B> {
	readonly statusCode: number;
	readonly headers: Record<string, string>;
	readonly body: B;
}

/** What n8n's helpers answer where a full response is asked for: their types tell nothing of it. */
export const responseIn = <B = unknown>(answer: unknown): Response<B> => answer as Response<B>;
