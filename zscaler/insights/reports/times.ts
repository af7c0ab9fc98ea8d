/** Epoch milliseconds; zscaler-sdk-python zins and recorded requests, 2026-11. */
export const times = { start_time: 'Long!', end_time: 'Long!' };

/** What entries that have a name and a total take. */
export const named = (filterBy: string, orderBy: string) => ({
	arguments: { limit: 'Int', filter_by: filterBy, order_by: `[${orderBy}]` },
	filters: ['name'],
	sorts: ['name', 'total'],
});
