import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { createGunzip, gunzip, gzipSync } from 'node:zlib';

import { watchUnpacking } from './watchUnpacking';

const HOUR = 3_600_000;

test('time stands still while somebody waits for a thread that unpacks', async () => {
	const packed = gzipSync(randomBytes(1_000_000));
	// Node has four threads, which are busy for some hundredths of a second.
	const others = Array.from({ length: 4 }, () => promisify(pbkdf2)('x', 'y', 20_000, 64, 'sha512'));
	const ends: string[] = [];
	const timer = setTimeout(() => ends.push('an hour'), HOUR);
	await promisify(gunzip)(packed).then(() => ends.push('unpacked'));
	clearTimeout(timer);
	await Promise.all(others);
	expect(ends).toEqual(['unpacked']);
});

test('what nobody reads on does not stop the time', async () => {
	const stream = createGunzip();
	stream.end(gzipSync(Buffer.alloc(1_000_000)));
	await new Promise((resolve) => setTimeout(resolve, HOUR));
	stream.destroy();
});

test('pieces are counted until they are out, or given up', async () => {
	const watch = watchUnpacking();
	const stream = createGunzip();
	stream.on('error', () => undefined);
	const closed = new Promise((resolve) => stream.once('close', resolve));
	stream.write(gzipSync(Buffer.alloc(1_000_000)));
	expect(watch.pieces()).toBe(1);
	stream.destroy();
	await closed;
	expect(watch.pieces()).toBe(0);
	watch.end();
});
