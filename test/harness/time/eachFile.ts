import { startVirtualTime } from './startVirtualTime';

// Jest runs this before each file of tests: no test waits, and none sees the time go by.
const time = startVirtualTime();

// And this after its last test, before servers are closed: nobody leaves a request behind.
afterAll(async () => {
	const left = await time.stillOpen();
	time.end();
	expect(left).toEqual([]);
});
