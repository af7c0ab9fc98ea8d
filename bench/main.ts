/** `npm run bench -- NAME` runs bench/NAME.ts. */
async function main(): Promise<void> {
	const [name = ''] = process.argv.slice(2);
	if (!/^[a-z]+$/i.test(name)) throw new Error('Which bench? npm run bench -- policy');
	await import(`./${name}`);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
