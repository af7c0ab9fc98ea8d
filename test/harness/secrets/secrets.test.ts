import { cases } from './cases';
import { findLeaks } from './findLeaks';
import { hunt } from './hunt';
import { openStage, type Stage } from './stage';
import { ways } from './ways';

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

test('no secret comes out, whoever hands it back, and how', async () => {
	const all = [...cases()];
	expect(all.length).toBeGreaterThan(5_000);
	// Every way in every dialect turns up, over the doings.
	const sample = all.filter((_each, at) => at % 97 === 0);
	expect(await hunt(stage, sample)).toEqual({ cases: sample.length, leaks: [] });
});

test('one that comes out is found in whatever dress, and however deep', () => {
	const secret = 'kQ7-2pZ/9+x=Wm4&Ty8"Lr1%Vb6~Nc3';
	for (const dress of Object.values(ways)) {
		const error = new Error('x', { cause: { list: [{ text: dress(secret) }] } });
		expect(findLeaks(error, new Map([['it', secret]]))).not.toEqual([]);
	}
	expect(findLeaks(new Error('another'), new Map([['it', secret]]))).toEqual([]);
});
