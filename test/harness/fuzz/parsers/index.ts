import type { Parser } from '../parser';
import { answers } from './answers';
import { cells } from './cells';
import { contents } from './contents';
import { feeds } from './feeds';
import { files } from './files';
import { logs } from './logs';
import { session } from './session';

/** All that reads text from outside. */
export const parsers: readonly Parser[] = [
	...answers,
	...contents,
	...logs,
	...feeds,
	...cells,
	...session,
	...files,
];
