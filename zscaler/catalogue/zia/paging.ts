import type { Paging } from '../../contract/paging';

/** What most lists of ZIA allow; for rows whose Get Many pages otherwise. */
export const upTo1000: Paging = { style: 'page', size: 1_000 };

/** Users: zscaler-sdk-go users.go, 2026-11. */
export const upTo10000: Paging = { style: 'page', size: 10_000 };

/** Firewall rules: zscaler-sdk-go filteringrules.go, 2026-11. */
export const upTo5000: Paging = { style: 'page', size: 5_000 };
