import { EventEmitter } from 'node:events';

import type { PushResponse } from '../../../../nodes/ZscalerLogsTrigger/receive/pushRequest';
import { meetBatch } from '../../../../nodes/ZscalerLogsTrigger/receive/resends';

/** A response as node:http gives it: `finish` never comes where the sender has gone. */
class FakeResponse extends EventEmitter implements PushResponse {
	statusCode = 200;
	writableEnded = false;
	status(code: number) {
		this.statusCode = code;
		return this;
	}
	json() {
		this.writableEnded = true;
	}
}

let number = 0;
const bytes = () => Buffer.from(`batch ${number++}`);

test('an answer that was given is the proof, whether or not the sender waited for it', () => {
	for (const [status, isHeard, before] of [
		[200, true, 'taken'],
		[200, false, 'taken'],
		[500, true, 'failed'],
		[500, false, 'failed'],
	] as const) {
		const body = bytes();
		const response = new FakeResponse();
		expect(meetBatch('a', body, response).before).toBeUndefined();
		expect(meetBatch('a', body, new FakeResponse()).before).toBe('open');
		response.status(status).json();
		if (isHeard) response.emit('finish');
		expect(meetBatch('a', body, new FakeResponse()).before).toBe(before);
	}
});

test('what failed is tried anew, and that try counts', () => {
	const body = bytes();
	const first = new FakeResponse();
	meetBatch('a', body, first);
	first.status(500).json();
	const second = new FakeResponse();
	expect(meetBatch('a', body, second).before).toBe('failed');
	expect(meetBatch('a', body, new FakeResponse()).before).toBe('open');
	second.json();
	expect(meetBatch('a', body, new FakeResponse()).before).toBe('taken');
	expect(meetBatch('b', body, new FakeResponse()).before).toBeUndefined();
});
