import fc from 'fast-check';

import { joinAnswers } from '../../../../zscaler/time/ranges/joinAnswers';

const window = (at: number) => ({ from: at * 1_000, to: (at + 1) * 1_000 });

test('whatever windows say of a measurement grows into one, in the order of time', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(5), { maxLength: 8 }), (lengths) => {
			let time = 0;
			const windows = lengths.map((length) =>
				Array.from({ length }, () => ({ timestamp: time++, value: 1 })),
			);
			const { take, all, settled } = joinAnswers('list', 'id');
			for (const [at, datapoints] of [...windows.entries()].reverse()) {
				take(window(at), [
					{ metric: 'cpu', datapoints },
					{ metric: 'memory', datapoints: [...datapoints] },
				]);
			}
			const datapoints = windows.flat();
			const grown = ['cpu', 'memory'].map((metric) => ({ metric, datapoints }));
			expect(all()).toEqual(lengths.length === 0 ? [] : grown);
			expect(settled()).toBe(0);
		}),
	);
});

test('an object of a list stands once, as the newest window has it', () => {
	const { take, all } = joinAnswers('list', 'id');
	take(window(2), [{ id: 1, score: 80 }]);
	take(window(1), [
		{ id: 2, score: 50 },
		{ id: 1, score: 20 },
	]);
	expect(all()).toEqual([
		{ id: 1, score: 80 },
		{ id: 2, score: 50 },
	]);
});

test('entries without a key all stay', () => {
	const { take, all } = joinAnswers('list', 'id');
	take(window(2), [{ module: 'DLP' }, { module: 'DLP' }]);
	take(window(1), [{ module: 'DLP' }]);
	expect(all()).toHaveLength(3);
});

test('the one object of an answer says of which window it is', () => {
	const { take, all } = joinAnswers('one', 'id');
	take(window(2), [{ id: 1, score: 80 }]);
	take(window(1), [{ id: 1, score: 20 }]);
	expect(all()).toEqual([
		{ id: 1, score: 80, from: '1970-01-01T00:00:02.000Z', to: '1970-01-01T00:00:03.000Z' },
		{ id: 1, score: 20, from: '1970-01-01T00:00:01.000Z', to: '1970-01-01T00:00:02.000Z' },
	]);
});
