import { Socket } from 'node:net';

type Timer = ReturnType<typeof setTimeout>;

/**
 * Sockets of clients measure their silence by `setTimeout`, and not by Node's own timers.
 * @returns how to leave it to Node again.
 */
export function virtualSocketTimeouts(): () => void {
	const { prototype } = Socket;
	const native = prototype.setTimeout;
	const timers = new WeakMap<Socket, Timer>();
	const bytes = (socket: Socket): number => socket.bytesRead + socket.bytesWritten;
	const watch = (socket: Socket, ms: number): void => {
		const before = bytes(socket);
		const timer = setTimeout(() => {
			if (bytes(socket) === before) socket.emit('timeout');
			else if (!socket.destroyed) watch(socket, ms);
		}, ms);
		timers.set(socket, timer);
	};
	const closing = new WeakSet<Socket>();
	const clearOnClose = (socket: Socket): void => {
		if (closing.has(socket)) return;
		closing.add(socket);
		socket.once('close', () => {
			clearTimeout(timers.get(socket));
		});
	};
	prototype.setTimeout = function (this: Socket, ms, onTimeout) {
		if ('server' in this && this.server) return native.call(this, ms, onTimeout);
		clearTimeout(timers.get(this));
		if (ms === 0) {
			if (onTimeout !== undefined) this.removeListener('timeout', onTimeout);
			return this;
		}
		watch(this, ms);
		clearOnClose(this);
		if (onTimeout !== undefined) this.once('timeout', onTimeout);
		return this;
	};
	return () => {
		prototype.setTimeout = native;
	};
}
