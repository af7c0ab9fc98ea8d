/**
 * Headers of Zscaler's own. All 640 recorded answers of OneAPI tell of its limits, all but six of ZIA's
 * of its mode as well (2026-03); the limits of Client Connector and Digital Experience have other names.
 */
const own = /^(x-zscaler-|x-rate-?limit-|ratelimit-)/;

/** Whether an answer shows that it comes from Zscaler: what tells nothing may come from anybody. */
export const hasMark = ({ headers }: { readonly headers: object }): boolean =>
	Object.keys(headers).some((name) => own.test(name));
