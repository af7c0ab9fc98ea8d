/** What an empty cell may mean for the field of an existing object. */
export const emptyValues = [
	['Leave As They Are', 'ignore'],
	['Empty the Field', 'clear'],
] as const;
