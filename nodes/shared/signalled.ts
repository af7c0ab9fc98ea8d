/**
 * The context of n8n with a signal of ours. n8n puts that of the execution in place of any that a
 * request names (n8n-core request-helpers/authentication.js, 2.41.1): ours ends what takes too long as
 * well, and leaves alone what cleans up after a cancelled execution.
 */
export const signalled = <T extends object>(
	context: T,
	signal: AbortSignal | undefined,
	more: PropertyDescriptorMap = {},
): T => Object.create(context, { getExecutionCancelSignal: { value: () => signal }, ...more }) as T;
