/** Lets so much time go by for everybody: node, client, simulator and test. */
export const passTime = (ms: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
