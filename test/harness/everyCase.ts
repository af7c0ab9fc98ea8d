import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** All tests with all their cases, on every platform: `npm run test:every`. */
const JEST = join(__dirname, '../../node_modules/jest/bin/jest.js');
const env = { ...process.env, EVERY_CASE: '1' };
spawn(process.execPath, [JEST, ...process.argv.slice(2)], { env, stdio: 'inherit' }).on(
	'exit',
	(code) => {
		process.exitCode = code ?? 1;
	},
);
