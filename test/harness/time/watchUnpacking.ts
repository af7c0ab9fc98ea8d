import { createGunzip, type Gunzip } from 'node:zlib';

/** What threads of this process have to pack and unpack, of which Node tells nothing. */
export interface Unpacking {
	/** Pieces that a thread works at, or that wait for a reader to take what came out before. */
	readonly pieces: () => number;
	readonly end: () => void;
}

type Transform = Gunzip['_transform'];

/** All streams of zlib take their pieces in one method, one-shot calls among them (Node 20, lib/zlib.js). */
export function watchUnpacking(): Unpacking {
	const base = baseOf(createGunzip());
	const native = base._transform;
	let pieces = 0;
	base._transform = function (this: Gunzip, chunk, encoding, done) {
		pieces += 1;
		let isOpen = true;
		const close = (): void => {
			pieces -= isOpen ? 1 : 0;
			isOpen = false;
		};
		this.once('close', close);
		native.call(this, chunk, encoding, (...answer: Parameters<typeof done>) => {
			this.off('close', close);
			close();
			done(...answer);
		});
	};
	return {
		pieces: () => pieces,
		end: () => {
			base._transform = native;
		},
	};
}

/** Where in the chain of prototypes the method stands. */
function baseOf(stream: Gunzip): { _transform: Transform } {
	let at: object = stream;
	while (!Object.hasOwn(at, '_transform')) at = Object.getPrototypeOf(at) as object;
	stream.destroy();
	return at as { _transform: Transform };
}
