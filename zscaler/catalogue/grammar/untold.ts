import type { Expected } from '../../contract/answer';

/** No list of Zscaler's public SDKs says what its objects hold: held to no value, also without a mark. */
export const untold: Expected = { recognisedBy: undefined };
