/**
 * Headers of Zscaler's own. All 640 recorded answers of OneAPI tell of its limits, all but six of ZIA's
 * of its mode as well (2026-03); the limits of Client Connector and Digital Experience have other names.
 */
const own = /^(x-zscaler-|x-rate-?limit-|ratelimit-)/;

type Headed = { readonly headers: object };

const hasHeader = ({ headers }: Headed, names: RegExp): boolean =>
	Object.keys(headers).some((name) => names.test(name));

/** Whether an answer shows that it comes from Zscaler: what tells nothing may come from anybody. */
export const hasMark = (answer: Headed): boolean => hasHeader(answer, own);

/** Whether a header is called after Zscaler: gateways of others tell of limits as well. */
export const bearsOwnName = (answer: Headed): boolean => hasHeader(answer, /^x-zscaler-/);
