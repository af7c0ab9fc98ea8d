import type { Product } from './findRoute';

/** Internet Access alone says in every answer whether it can be written to; recorded answers, 2026-03. */
export const tellMode = (product: Product): Record<string, string> =>
	product === 'zia' ? { 'x-zscaler-mode': 'read-write' } : {};
