import type { ApiRequest } from '../../contract/apiRequest';
import { graphRootOf } from './holdsGraph';

type Expects = NonNullable<ApiRequest['expects']>;

/** What a write must say, so that its status alone is not enough. */
export const isAwaited = ({ key, says, headings }: Expects): boolean =>
	key !== undefined || says !== undefined || headings !== undefined;

/** An answer that is held to nothing of its own: whatever came would do. */
export const isOpen = (
	{ key, says, headings, known, recognisedBy, about, graph }: Expects,
	asked: unknown,
) =>
	[key, says, headings, known, recognisedBy, about].every((each) => each === undefined) &&
	(graph === undefined || graphRootOf(asked) === undefined);
