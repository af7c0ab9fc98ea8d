/** The part that the bench uses; the package itself is installed by `npm run bench` alone. */
declare module '@adguard/hostlist-compiler' {
	export default function compile(configuration: {
		name: string;
		sources: { source: string; type: string }[];
		transformations: string[];
	}): Promise<string[]>;
}
