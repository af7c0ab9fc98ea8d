import { readRefusal } from '../../../zscaler/client/readRefusal';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
	for (const text of texts) yield new TextEncoder().encode(text);
}
const refusal = (body: unknown, status = 403) => readRefusal({ status, headers: {}, body });

test.each([
	['JSON, however it is cut', pieces('{"code":"SCOPE', '_LIMITED"}'), { code: 'SCOPE_LIMITED' }],
	['a page', pieces('<title>406</title>'), '<title>406</title>'],
	['nothing', pieces(), ''],
	['what was read already', { code: 'A' }, { code: 'A' }],
])('the body of a refused stream is read: %s', async (_name, body, read) => {
	expect((await refusal(body)).body).toEqual(read);
});

test('a refusal without end is left when enough is read', async () => {
	let ended = false;
	const endless = async function* () {
		try {
			for (;;) yield new Uint8Array(10_000).fill(65);
		} finally {
			ended = true;
		}
	};
	expect(String((await refusal(endless())).body).length).toBeLessThan(100_000);
	expect(ended).toBe(true);
});

test('an answer that is none is handed on as the stream that it is', async () => {
	const body = pieces('a');
	expect((await refusal(body, 200)).body).toBe(body);
});
