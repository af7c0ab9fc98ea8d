import type { Paging } from '../../products';

/** Answers everything in one call and ignores `page`. */
export const allAtOnce: Paging = { style: 'none', size: 0 };

/** Lists of which the API hands out larger pages than the usual 1,000. */
export const upTo10000: Paging = { style: 'page', size: 10_000 };
