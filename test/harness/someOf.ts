import { sampleSize } from 'lodash';

/** All cases, as before a merge. */
export const IS_WHOLE = process.env.EVERY_CASE === '1';

/**
 * Some cases of many that take long, others each time; `npm run test:every` runs all of them. A case is
 * named in its test, so that one which failed can be run again alone.
 */
export const someOf = <T>(cases: readonly T[], count: number): T[] =>
	IS_WHOLE ? [...cases] : sampleSize(cases, count);

/** Of so many runs of a property; each run of the tests draws others. */
export const someRuns = (count: number): number => (IS_WHOLE ? count : Math.ceil(count / 5));
